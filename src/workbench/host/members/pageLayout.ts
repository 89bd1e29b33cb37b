import { keptWith } from "../../grid/kept";
import { checkUnprotected, sheetOf, type Ground, type Member, type MembersOf } from "../objects";

interface OfSheet {
  sheetId: string;
}

/** A property that is kept as it was set. */
function property(name: string): Member<OfSheet> {
  return {
    get: (target, ground) => keptWith(sheetOf(target, ground)).print[name] ?? null,
    set: (target, value, ground) => keep(target, name, value, ground),
  };
}

function keep(target: OfSheet, name: string, value: unknown, ground: Ground): void {
  checkUnprotected(target, ground);
  keptWith(sheetOf(target, ground)).print[name] = value;
}

/** What a print shows, as an address. */
function addressOf(given: unknown): unknown {
  if (typeof given !== "object" || given === null || !("area" in given)) return given;
  return given.area;
}

export const pageLayout: MembersOf<"PageLayout"> = {
  Orientation: property("orientation"),
  PaperSize: property("paperSize"),
  Zoom: property("zoom"),
  HeadersFooters: { get: ({ sheetId }) => ({ kind: "HeaderFooterGroup", sheetId }) },
  SetPrintArea: { call: (target, [area], ground) => keep(target, "printArea", addressOf(area), ground) },
  SetPrintTitleRows: { call: (target, [rows], ground) => keep(target, "printTitleRows", addressOf(rows), ground) },
};

export const headerFooterGroup: MembersOf<"HeaderFooterGroup"> = {
  DefaultForAllPages: { get: ({ sheetId }) => ({ kind: "HeaderFooter", sheetId }) },
};

export const headerFooter: MembersOf<"HeaderFooter"> = {
  LeftHeader: property("leftHeader"),
  RightHeader: property("rightHeader"),
  LeftFooter: property("leftFooter"),
  RightFooter: property("rightFooter"),
};
