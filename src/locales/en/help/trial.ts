import { check } from "../check";
import { pane } from "../pane";
import type { TextPage } from "./it";

const { probes, answers, invariants, seen, support } = check;
const place = `${pane.sides.check} in the pane's menu`;

/** The page with an hour's trial in a real Excel. */
export const trial: TextPage = {
  title: "An hour's trial in a real Excel",
  intro:
    "No Excel runs where the add-in is built and tested. Go through this once in each Excel that your municipality uses, before all get the add-in: on Windows, on a Mac and on the web. The pane checks what a program can see; the rest is for your eyes.",
  sections: [
    {
      title: "Before you begin",
      says: [
        `A new, empty workbook, stored where you store others. ${place} notes Excel's version, the build and what was found in a text that you can copy; it holds nothing of the workbook.`,
      ],
    },
    {
      title: "The steps",
      says: ["The figures are Stockholm's from 2012; the commas and semicolons are those of an English Excel."],
      table: {
        heading: ["Minute", "Do", "You should see"],
        rows: [
          ["0", "Open Excel; look at the Home tab", "The group Social investments with five buttons"],
          ["1", "Press Open the pane, once", "The pane. Remember whether one press was enough"],
          [
            "3",
            `Choose ${place}, press ${check.run} and say yes`,
            `Within a minute: every formula comes to what it should. The sheet of the check is gone again`,
          ],
          ["6", `Compare ${check.probesTitle} with the table below`, "The same answers; another one is worth a report"],
          ["9", `Press ${support.copy}, and paste the text where you keep your notes`, "The text"],
          ["11", "In a cell: =SOCIAL.EXCLUDED(9406, 12.8%)", "1204, within some seconds, also when the pane is closed"],
          [
            "13",
            "=SOCIAL.PAYBACK({-100,30,40,50}, 4)",
            "#VALUE!; the cell's warning says that 4 means 400 % (on a Mac only the pane may say it)",
          ],
          [
            "15",
            "Type =SOCIAL. and choose a function; open its arguments",
            "Names and descriptions in the language of Excel; a link to its help page that opens",
          ],
          [
            "18",
            "Press Insert example, choose Stockholm",
            "A new sheet with figures and charts; the pane says how many must succeed",
          ],
          [
            "20",
            "Change the effect in the pane to 30 %",
            "The cell of the sheet changes, and the answer follows within a second",
          ],
          ["23", "Change the same cell in the sheet", "The pane follows"],
          ["25", "Undo twice", "Cell and pane are as before"],
          ["27", "Open every place of the pane", "Each shows numbers or says why not; none is blank"],
          [
            "32",
            "Run the simulation with 10 000 draws",
            "A first answer within a second, then a finer one; Excel can be used meanwhile",
          ],
          [
            "35",
            "Duplicate the scenario; copy its sheet by hand as well; delete one of them",
            "Copies are scenarios of their own; the pane's list follows",
          ],
          [
            "40",
            "Protect the sheet, and change an input in the pane",
            "The pane says that the sheet is protected, and nothing changes",
          ],
          [
            "43",
            "Begin to edit a cell, and change an input in the pane",
            "The pane waits, or says that a cell is being edited; nothing is lost",
          ],
          ["46", "Save, close and open the workbook", "The same values; the pane finds the scenarios"],
          [
            "49",
            "Open the workbook in another Excel of the list, if you can at the same time",
            "A change in one is shown in the other",
          ],
          [
            "52",
            "Switch off the network and open the workbook again",
            "The values stand; the pane may say that it cannot be fetched",
          ],
          [
            "54",
            "Switch Office to the other language, or the pane by its own choice",
            "Pane and new tables speak it; formulas still work",
          ],
          [
            "56",
            `${place} once more, with the scenarios open`,
            `For each scenario ${answers.yes} on every line: ${Object.values(invariants).join("; ")}`,
          ],
          ["58", `Answer the questions under ${seen.title}, and copy the text again`, "The answers stand in the text"],
        ],
      },
    },
    {
      title: `What ${check.probesTitle} should answer`,
      says: [
        "So Microsoft describes the Excels, or so others have reported. Another answer is what this trial is for.",
      ],
      table: {
        heading: ["Question", "Windows and Mac", "The web"],
        rows: [
          [probes.activeSheet, answers.yes, answers.yes],
          [probes.selectedRange, answers.yes, answers.yes],
          [probes.propertiesCopied, answers.no, answers.no],
          [probes.namesCopied, answers.yes, answers.yes],
          [probes.workbookNames, answers.no, `${answers.yes} or ${answers.no}`],
          [probes.textStays, answers.yes, answers.yes],
          [probes.blankCell, answers.zero, answers.null],
          [probes.emptyFormula, answers.emptyText, answers.emptyText],
          [probes.onePage, answers.yes, answers.yes],
          [probes.dirtied, answers.yes, answers.yes],
          [probes.levelTime, "less than a second", "less than a second"],
          [probes.spillRange, "the cells", "the cells"],
          [probes.errorGiven, "#N/A", "#N/A"],
          [probes.wholeColumn, answers.yes, "#CALC!"],
          [probes.whileCalculating, answers.before, answers.before],
          [probes.eventTime, "less than a second", "less than a second"],
          [probes.calculatedTime, "less than a second", "less than a second"],
          [probes.simulated, "some seconds", "some seconds"],
          [probes.storedName, "_xldudf_SOCIAL_RESERVE_MAX", "_xldudf_SOCIAL_RESERVE_MAX"],
          [probes.payload, answers.yes, answers.refused("RequestPayloadSizeLimitExceeded")],
          [probes.undoGroups, `${answers.yes} from ExcelApi 1.20 on`, `${answers.yes} from ExcelApi 1.20 on`],
        ],
      },
    },
    {
      title: "What only a real Excel can tell",
      says: [
        "No test of the add-in's and no question above answers these; note what you see. How the undo list looks after a change in the pane, and that copying a scenario empties it.",
        "Whether formulas are calculated more slowly while the pane is closed: others have measured six times.",
        "Whether new functions and arguments show after an update, which may take a day, and at once where the manifest's version has risen.",
        "Whether the pane is blank on the web, where Excel asks in a frame of its own if the host is to be trusted.",
        "Whether LTSC 2021 and LTSC 2024 run the functions and the pane together at all.",
        "Whether several cells that are changed in one deed, in places apart, are all followed by the pane: mark two inputs with Ctrl and clear both.",
        "Whether a file that was saved without the add-in shows the same numbers when it is opened with it.",
      ],
    },
    {
      title: "What to report",
      says: [
        "The step and what you saw instead, with the copied text. A picture of the whole window helps. No figures of persons are needed.",
      ],
    },
  ],
};
