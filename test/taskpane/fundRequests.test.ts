import assert from "node:assert/strict";
import { freshRequest, readTypedRequest, typedRequest } from "../../src/taskpane/fund/requests/typedRequest";

const skolfam = { ...freshRequest, name: " Skolfam ", amount: "4 000 000", saving: "800 000", savingYears: "5" };

describe("a request to a fund as it is typed", () => {
  it("is read in the pane's language, and shown again as it was typed", () => {
    const read = readTypedRequest({ ...skolfam, source: "Egen" }, "sv");
    assert.ok("cells" in read);
    assert.deepEqual(read.cells, ["Skolfam", 0, 4e6, 1, 0.8e6, 1, 5, "Egen"]);
    const line = { name: "Skolfam", source: "Egen", cells: read.cells, at: { sheetId: "1", address: "A9" } };
    assert.deepEqual(readTypedRequest(typedRequest(line, "sv"), "sv"), read);
  });

  it("needs a name, and an amount above nothing", () => {
    assert.deepEqual(readTypedRequest({ ...skolfam, name: "" }, "sv"), {
      wrong: { field: "name", because: "unreadable" },
    });
    for (const amount of ["", "0", "mycket"]) {
      assert.deepEqual(readTypedRequest({ ...skolfam, amount }, "sv"), {
        wrong: { field: "amount", because: "unreadable" },
      });
    }
  });

  it("is refused where the fund's own reading refuses it: a payout over half a year, a start before year 0", () => {
    for (const [field, typed] of [
      ["payoutYears", "0,5"],
      ["start", "-1"],
    ] as const) {
      const read = readTypedRequest({ ...skolfam, [field]: typed }, "sv");
      assert.ok("wrong" in read && read.wrong.field === field && read.wrong.because !== "unreadable");
    }
  });
});
