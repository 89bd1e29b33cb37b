import assert from "node:assert/strict";
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { renderToStaticMarkup } from "react-dom/server";
import { BoardFrames } from "../../src/taskpane/financing/BoardFrames";
import { boardFrames } from "../../src/taskpane/financing/boardFrames";
import { Speaking } from "../../src/taskpane/words";
import { understand } from "../../src/workbook/understand";
import { sheetContent } from "./sheetContent";

describe("the boards' frames in the three-year plan", () => {
  const scenario = { ...understand(sheetContent()), yearZero: 2027 };
  const measure = scenario.measure!;
  const [row] = measure.costs.rows;
  /** 6 who succeed each save the schools 600 000 and the social board 400 000 a year, of which half can be taken home. */
  const twoBoards = {
    ...measure,
    costs: {
      actors: ["Kommunen: Skolan", "Kommunen: Socialnämnden", "Regionen"],
      rows: [
        { ...row!, actor: 0, amount: 600_000 },
        { ...row!, actor: 1, amount: 400_000, cashable: 0.5 },
        { ...row!, actor: 2, amount: 900_000 },
      ],
    },
  };
  const place = { sheetId: "one", address: "A1" };
  const boards = [{ board: "kommunen: skolan", answers: "Skolchefen", at: place, answersAt: place }];

  it("can be cut by what each can take home, from the year after the programme, and by nothing of other payers'", () => {
    assert.deepEqual(boardFrames(twoBoards, { boards }), [
      { board: "Kommunen: Skolan", answers: "Skolchefen", cuts: [0, 6 * 600_000, 6 * 600_000] },
      { board: "Kommunen: Socialnämnden", answers: "", cuts: [0, 6 * 200_000, 6 * 200_000] },
    ]);
  });

  it("stand by calendar year with their sum, and say where nobody answers", () => {
    const shown = (yearZero: number | null) =>
      renderToStaticMarkup(
        <FluentProvider theme={webLightTheme}>
          <Speaking language="sv">
            <BoardFrames measure={twoBoards} scenario={{ ...scenario, yearZero, boards }} />
          </Speaking>
        </FluentProvider>,
      ).replace(/[\u00a0\u202f]/g, " ");
    const html = shown(2027);
    assert.ok(shown(null).includes(">År 0<") && shown(null).includes(">År 2<")); // no bare 0, 1 and 2
    for (const text of [">2027<", ">2029<", "Skolchefen", "ingen utsedd", "4 800 000", "2025 års priser"]) {
      assert.ok(html.includes(text), text);
    }
  });
});
