import assert from "node:assert/strict";
import { filesWords } from "../../src/locales/filesWords";
import { carry, takeCarried } from "../../src/workbench/page/carried";
import { Drafts } from "../../src/workbench/page/drafts";
import { Files } from "../../src/workbench/page/files";
import type { BookContent } from "../../src/workbench/file/content";

const content: BookContent = { title: "Min insats", sheets: [], names: [], settings: {} };

/** A browser's storage, as much as drafts use of it. */
function storage() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
}

function files(drafts: Drafts, story: string | null = null): Files {
  const workbook = { content: () => content, open: () => undefined };
  return new Files(workbook, drafts, [], filesWords.sv, story);
}

describe("a draft in the browser", () => {
  it("is asked for once, at the first change, and nothing is kept before the answer", () => {
    const store = storage();
    const first = files(new Drafts(store));
    first.changed();
    assert.deepEqual(first.notice.get(), { kind: "askDraft" });
    assert.equal(store.kept.size, 0);
    first.allowDrafts(false);
    const second = files(new Drafts(store));
    second.changed();
    assert.equal(second.notice.get(), null);
    assert.equal(second.draft(), null);
  });

  it("is there after a reload of the same page, and not on the page of another example", () => {
    const store = storage();
    files(new Drafts(store), "stockholm2012").allowDrafts(true);
    assert.equal(files(new Drafts(store), "lulea2012").draft(), null);
    const same = files(new Drafts(store), "stockholm2012");
    assert.equal(same.isSafe, false);
    assert.deepEqual(same.draft(), content);
    assert.equal(same.isSafe, true);
    same.changed();
    assert.equal(same.isSafe, false);
    assert.deepEqual(files(new Drafts(store)).draft(), content);
  });

  it("goes when the person says so, and no more is kept", () => {
    const store = storage();
    const one = files(new Drafts(store));
    one.allowDrafts(true);
    const remove = one
      .deeds()
      .flat()
      .find(({ label }) => label === filesWords.sv.draft.clear);
    remove?.act();
    assert.equal(new Drafts(store).read(), null);
    assert.equal(new Drafts(store).isAllowed, false);
  });

  it("that has no room is told, and an old one is not left to be taken for it", () => {
    const store = storage();
    new Drafts(store).choose(true);
    new Drafts(store).keep({ story: null, content });
    const full = new Drafts({ ...store, setItem: () => assert.fail("QuotaExceededError") });
    assert.equal(full.keep({ story: null, content }), false);
    assert.equal(full.read(), null);
  });

  it("is there in another language without being asked for: the page before leaves it to the next in its tab, once", () => {
    const tab = storage();
    assert.ok(carry(tab, { story: "stockholm2012", content }));
    assert.deepEqual(takeCarried(tab, "stockholm2012"), content);
    assert.equal(takeCarried(tab, "stockholm2012"), null);
    carry(tab, { story: null, content });
    assert.equal(takeCarried(tab, "lulea2012"), null, "another example was asked for");
    assert.equal(tab.kept.size, 0);
    assert.equal(carry({ ...tab, setItem: () => assert.fail("QuotaExceededError") }, { story: null, content }), false);
  });

  it("that is no workbook is as good as none", () => {
    const store = storage();
    new Drafts(store).choose(true);
    for (const text of ["{", "{}", '{"content":{"sheets":3}}', "null"]) {
      store.kept.set("social-workbench-draft", text);
      assert.equal(new Drafts(store).read(), null);
    }
  });
});
