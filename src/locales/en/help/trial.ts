import type { TextPage } from "./it";

/** The page with an hour's trial in a real Excel. */
export const trial: TextPage = {
  title: "An hour's trial in a real Excel",
  intro:
    "No Excel runs where the add-in is built and tested. Go through this once in each Excel that your municipality uses, before all get the add-in: on Windows, on a Mac and on the web. Note version, build and what differed.",
  sections: [
    {
      title: "Before you begin",
      says: [
        "A new, empty workbook, stored where you store others. Write down Excel's version (File, Account) and the build under About in the pane's menu.",
      ],
    },
    {
      title: "The steps",
      says: ["The figures are Stockholm's from 2012; the commas and semicolons are those of an English Excel."],
      table: {
        heading: ["Minute", "Do", "You should see"],
        rows: [
          ["0", "Open Excel; look at the Home tab", "The group Social investments with five buttons"],
          [
            "2",
            "In a cell: =SOCIAL.EXCLUDED(9406, 12.8%)",
            "1204, within some seconds; the first call starts the add-in",
          ],
          ["4", "=SOCIAL.EXCLUSIONCOST(SOCIAL.EXCLUDED(9406, 12.8%), 15750000)", "18963000000"],
          ["6", "=SOCIAL.PAYBACK({-100,30,40,50}, 0)", "2.6"],
          [
            "8",
            "=SOCIAL.PAYBACK({-100,30,40,50}, 4)",
            "#VALUE!; the cell's warning says that 4 means 400 % (on a Mac only the pane may say it)",
          ],
          ["10", "=SOCIAL.IRR({-100,230,-132})", "#N/A; the sentence names two rates, 10 % and 20 %"],
          [
            "12",
            "Type =SOCIAL. and choose a function; open its arguments",
            "Names and descriptions in the language of Excel; a link to its help page that opens",
          ],
          ["15", "Press Open the pane", "The pane; About in its menu says version and build"],
          [
            "17",
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
            "50",
            "Open the workbook in another Excel of the list, if you can at the same time",
            "A change in one is shown in the other",
          ],
          [
            "55",
            "Switch off the network and open the workbook again",
            "The values stand; the pane may say that it cannot be fetched",
          ],
          [
            "58",
            "Switch Office to the other language, or the pane by its own choice",
            "Pane and new tables speak it; formulas still work",
          ],
        ],
      },
    },
    {
      title: "What to report",
      says: [
        "The step, what you saw instead, Excel's version and the build. A picture of the whole window helps. No figures of persons are needed.",
      ],
    },
  ],
};
