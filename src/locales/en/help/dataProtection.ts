import type { TextPage } from "./it";

/** The page for the data protection officer. */
export const dataProtection: TextPage = {
  title: "For the data protection officer",
  intro: "The add-in calculates in the open workbook. Nothing that is written there leaves it through the add-in.",
  sections: [
    {
      title: "Which personal data",
      says: [
        "None are needed. The add-in calculates with groups: how many persons, what a year costs, how large a share is helped. It has no field for a name, a personal identity number or a case.",
        "Answers and notes are free text, and so is the whole workbook: what somebody writes there is there. Write no names. In a small group a number may point out a person; for groups below ten, consider who may read the workbook.",
      ],
    },
    {
      title: "Who is responsible",
      says: [
        "The municipality is the controller of what stands in its workbooks, as without the add-in. Those who have made the add-in receive nothing and therefore process nothing for the municipality. If somebody else hosts the files, that party sees requests for files, as below.",
      ],
    },
    {
      title: "What leaves the computer",
      says: ["Only requests for files, without anything of the workbook in them:"],
      table: {
        heading: ["To", "What", "What can be seen there"],
        rows: [
          [
            "The address where the add-in is hosted",
            "Scripts, pages, icons",
            "IP address, time and which file, as for any web page",
          ],
          ["appsforoffice.microsoft.com", "Excel's own library", "The same, at Microsoft"],
        ],
      },
    },
    {
      title: "What is kept, and how it is removed",
      says: [
        "In the workbook: scenarios and what belongs to them, as sheets, names and settings. They are removed with the sheet or the file, and follow its storage and retention.",
        "On the computer: the language that a person has chosen for the pane. It is removed by choosing to follow Office, or with the browser's data.",
        "No cookies, no identifiers, no log of what is done.",
      ],
    },
    {
      title: "Decisions about persons",
      says: [
        "The add-in makes none and profiles nobody. It says what a measure for a group may cost and give. The draws of a simulation are made from the table's own ranges, not from persons.",
      ],
    },
    {
      title: "How this can be checked",
      says: [
        "The policy in the headers of the files (Content-Security-Policy, connect-src 'self') makes the browser refuse requests to other addresses. A test in the source code opens every place of the pane and fails if anything is asked of another address, if anything else is stored, or if a message is posted without saying whom it is for. The source code is open, and sbom.cdx.json lists what it is built of.",
      ],
    },
  ],
};
