import assert from "node:assert/strict";
import { Suspense } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { lazily } from "../../src/taskpane/lazily";

function Fund({ name }: { name: string }) {
  return <p>The fund of {name}</p>;
}
const shown = (View: ReturnType<typeof lazily<{ name: string }>>) =>
  renderToStaticMarkup(
    <Suspense fallback="waiting">
      <View name="Luleå" />
    </Suspense>,
  );

describe("a view that is fetched when it is shown", () => {
  it("keeps whoever opens it waiting, unless it was fetched a little before", async () => {
    const view = lazily(() => Promise.resolve({ default: Fund }));
    assert.ok(shown(view).includes("waiting"));
    await view.prefetch();
    assert.equal(shown(view), "<p>The fund of Luleå</p>");
  });

  it("that could not be fetched before is fetched when it is shown", async () => {
    let fetched = 0;
    const view = lazily<{ name: string }>(() => {
      fetched++;
      return Promise.reject(new Error("no network"));
    });
    await view.prefetch();
    assert.ok(shown(view).includes("waiting"));
    assert.equal(fetched, 2);
  });
});
