import type { Print } from "../stories/story";

/** Sets how a sheet is printed: on A4 upright, one page wide, with what stands at the edges of each page. */
export function setPrint(sheet: Excel.Worksheet, whole: Excel.Range, print: Print): void {
  const { pageLayout } = sheet;
  const { pagesTall, titleRows, header, footer } = print;
  pageLayout.setPrintArea(whole);
  pageLayout.setPrintTitleRows(`$1:$${titleRows}`);
  pageLayout.paperSize = "A4";
  pageLayout.orientation = "Portrait";
  pageLayout.zoom = { horizontalFitToPages: 1, ...(pagesTall !== null && { verticalFitToPages: pagesTall }) };
  const edges = pageLayout.headersFooters.defaultForAllPages;
  edges.leftHeader = edgeText(header.left);
  edges.rightHeader = edgeText(header.right);
  edges.leftFooter = edgeText(footer.left);
  edges.rightFooter = `${edgeText(footer.right.before)}&P${edgeText(footer.right.of)}&N`;
}

/** The longest that Excel takes at an edge is 255 characters. */
const longest = 200;

/**
 * A text as it stands at the edge of a page, where an ampersand begins a code.
 *
 * @example edgeText("Barn & unga") // "Barn && unga"
 */
export function edgeText(text: string): string {
  return text.slice(0, longest).replaceAll("&", "&&");
}
