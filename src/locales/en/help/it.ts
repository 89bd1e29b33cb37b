/** A page of the help that is words: sections of sentences, each perhaps with a table under them. */
export interface TextPage {
  title: string;
  intro: string;
  sections: TextSection[];
}

export interface TextSection {
  title: string;
  says: string[];
  table?: { heading: string[]; rows: string[][] };
}

/** The page for those who run the add-in; the headers of its files are put in by the build. */
export const it: TextPage & { headers: { title: string; says: string[]; heading: string[]; every: string } } = {
  title: "For IT: host, deploy, update, go back",
  intro:
    "The add-in is a folder of static files and a manifest. It has no server of its own, no database and no accounts.",
  sections: [
    {
      title: "Which Excel",
      says: [
        "Needed are the requirement sets ExcelApi 1.12, SharedRuntime 1.1 and CustomFunctionsRuntime 1.3, and on Windows WebView2. The manifest asks for the last two, so that an Excel without them does not offer the add-in; the pane says so itself where the first is missing, and the functions work all the same.",
      ],
      table: {
        heading: ["Excel", "Works", "To know"],
        rows: [
          [
            "Microsoft 365 for Windows and Mac",
            "Yes",
            "On a Mac a function's sentence about an error is not always shown; the pane shows it.",
          ],
          ["Excel on the web", "Yes", "A request is at most 5 MB; a reference to a whole column gives #CALC!."],
          [
            "LTSC 2021, LTSC 2024",
            "Unproven",
            "Microsoft's pages contradict each other on the shared runtime. Run the trial before deploying there.",
          ],
          ["2019 and earlier, iPad", "No", "The requirement sets are missing."],
        ],
      },
    },
    {
      title: "Build and host",
      says: [
        "npm ci and npm run build -- --env url=https://… write the folder dist/ for that address; without an address it is for localhost only. npm ci --ignore-scripts is enough: no package needs to run anything when it is installed.",
        "Copy dist/ to a web server with https at that address. It needs to execute nothing there. In dist/ are nginx.conf to include in a server block, web.config for IIS and staticwebapp.config.json for Azure Static Web Apps; all three say the headers below. npm run serve shows the folder with them on your own computer.",
        "The computers must reach the address and appsforoffice.microsoft.com, where Excel's own library comes from; no other.",
        "licenses.txt has the licences of everything in the scripts, and sbom.cdx.json is the bill of materials in CycloneDX. The source maps are in build/maps and are not to be hosted.",
      ],
    },
    {
      title: "Deploy",
      says: [
        "Upload manifest.xml in the Microsoft 365 admin centre, Settings, Integrated apps, Upload custom apps, and choose who gets it; it may take a day or more before all have it. For a trial on Windows a shared folder takes the same file. A catalogue of apps in SharePoint Server does not do: it passes over functions and buttons.",
        "The add-in asks for leave to read and write the open workbook (ReadWriteDocument), and nothing else.",
      ],
    },
    {
      title: "Update",
      says: [
        "Copy the new files over the old ones, the folder scripts/ first, and keep the earlier version's files there for a month: they are named by what is in them and disturb nothing, and a pane that was opened before still finds its parts.",
        "functions.js keeps its name and is asked for anew each time. Where some cache still hands out an older one, the pane notices, reads all of it anew once, and says so if it does not help. Version and build stand under About in the pane's menu, and at the bottom of each page of this help.",
        "Excel keeps its list of functions and arguments for up to a day unless the manifest's version has risen: raise the version in package.json for a build that changes a function, and upload the manifest again.",
      ],
    },
    {
      title: "Go back",
      says: [
        "Copy the earlier version's dist/ back. No data need to be converted.",
        "A scenario has a format. A later version opens every earlier format, offers to upgrade it, and keeps the sheet as it was. An earlier version reads a later format but changes nothing in it, and says so. A released function keeps its name, the order of its arguments and the shape of its answer, so that formulas go on working both ways; a function that the earlier version lacks shows #NAME? until the later one is back.",
      ],
    },
    {
      title: "What is stored where",
      says: ["Nothing is stored on a server."],
      table: {
        heading: ["What", "Where"],
        rows: [
          [
            "Scenarios, own unit costs, answers, the language of the tables",
            "In the workbook, wherever that is stored",
          ],
          ["The language that a person has chosen for the pane", "In the browser's storage on that person's computer"],
          ["The add-in's files", "In the browser's cache"],
        ],
      },
    },
    {
      title: "No telemetry",
      says: [
        "The add-in sends nothing anywhere: no usage, no errors, no figures. A test opens every place of the pane behind the headers below and fails if anything is asked of another address than its own and Microsoft's library. Microsoft's library tries to report its own use from the pane; the policy below refuses it. What Excel itself reports to Microsoft follows your settings for Office.",
      ],
    },
    {
      title: "Without a network",
      says: [
        "A workbook can be opened: cells keep the values they were saved with. To calculate anew Excel must have fetched the library and the add-in's files, from its cache or from the network. A workbook that is opened in an Excel without the add-in shows the values it was saved with, and #NAME? when it calculates. LibreOffice calculates tables anew as soon as it opens the file; what it saves keeps formulas, names and settings, and the values come back with the add-in. If the file is to be read without the add-in, freeze the formulas first, under To the meeting.",
      ],
    },
  ],
  headers: {
    title: "Headers",
    says: [
      "Styles are put in by the pane as it runs, hence 'unsafe-inline' for styles; no script that stands in a page or is made of text may run. The hosts that may show the pane in a frame are those of Excel on the web; Microsoft publishes no list for Excel, so look here first if the pane is blank there.",
    ],
    heading: ["File", "Header", "Value"],
    every: "all",
  },
};
