import assert from "node:assert/strict";
import { renderToStaticMarkup } from "react-dom/server";
import { pane as swedish } from "../../src/locales/sv/pane";
import { HappenedElsewhere } from "../../src/taskpane/states/HappenedElsewhere";
import { stillNews, withNews } from "../../src/taskpane/states/unseen";
import { Speaking } from "../../src/taskpane/words";
import type { News } from "../../src/workbook/watchScenarios";

const change = (address: string, sheetId = "1", name = "Ungdomar"): News => ({
  sheetId,
  name,
  byOther: true,
  at: { sheetId, address },
});
const gone: News = { sheetId: "1", name: "Ungdomar", at: null, byOther: true };
const all = (...news: News[]) => news.reduce(withNews, [] as News[]);
const told = (...news: News[]) =>
  renderToStaticMarkup(
    <Speaking language="sv">
      <HappenedElsewhere news={all(...news)} close={() => undefined} />
    </Speaking>,
  );
const { elsewhere: says } = swedish;

describe("what others changed before the person has looked", () => {
  it("is told together, with the latest cell to look at", () => {
    const text = told(change("B7"), change("B9"), change("C3", "2", "Äldre"));
    assert.ok(text.includes(says.changedMore(3, "Äldre", "C3")));
    assert.ok(text.includes('title="C3"'));
    assert.equal(text.split(swedish.showCell).length - 1, 1);
  });

  it("is one change where the same cell was changed twice", () => {
    assert.ok(told(change("B7"), change("B7")).includes(says.changed("Ungdomar", "B7")));
  });

  it("is only that the sheet is gone where it was deleted afterwards; changes of other sheets stay", () => {
    assert.deepEqual(all(change("B7"), gone), [gone]);
    const text = told(change("B7"), change("C3", "2", "Äldre"), gone);
    assert.ok(text.includes(says.deleted("Ungdomar")));
    assert.ok(text.includes(says.changed("Äldre", "C3")));
  });

  it("is no longer that a sheet is gone where undo has fetched it back; what was changed is still told", () => {
    const news = [change("C3", "2", "Äldre"), gone];
    assert.deepEqual(stillNews(news, ["2"]), news);
    assert.deepEqual(stillNews(news, ["1", "2"]), [news[0]]);
  });
});
