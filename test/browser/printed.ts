/** An element of a printed page, as the PDF tells it to those who hear it read. */
interface Printed {
  tag: string;
  /**
   * The first and the last page that something of it stands on, as the file numbers its objects; null where nothing is shown.
   * A paragraph that was moved to the next page leaves an empty mark on the one before: it stands on its last.
   */
  pages: { first: number; last: number } | null;
  within: Printed[];
}

const object = /^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm;

/** The elements of a PDF of Chromium's, the document first: it writes them unpacked, a page before what comes after it. */
function elementsOf(pdf: Buffer): Printed {
  const objects = new Map<number, string>();
  let top = "";
  for (const [, id, text] of pdf.toString("latin1").matchAll(object)) {
    if (!text!.startsWith("<</Type /StructElem")) continue;
    objects.set(Number(id), text!);
    if (text!.includes("/S /Document")) top = text!;
  }
  const read = (text: string): Printed => {
    const tag = /\/S \/(\w+)/.exec(text)![1]!;
    const kids = /\/K (\[[\s\S]*\]|\d+ 0 R)/.exec(text)?.[1] ?? "";
    const within = [...kids.matchAll(/(?<!\/Pg )\b(\d+) 0 R/g)]
      .map(([, id]) => objects.get(Number(id)))
      .filter((one) => one !== undefined)
      .map(read);
    const own = [...text.matchAll(/\/Pg (\d+) 0 R/g)].map(([, page]) => Number(page));
    const pages = [...own, ...within.flatMap(({ pages: of }) => (of ? [of.first, of.last] : []))];
    return {
      tag,
      pages: pages.length === 0 ? null : { first: Math.min(...pages), last: Math.max(...pages) },
      within,
    };
  };
  return read(top);
}

function allOf(element: Printed): Printed[] {
  return [element, ...element.within.flatMap(allOf)];
}

const isOnOnePage = ({ pages }: Printed) => pages !== null && pages.first === pages.last;

/**
 * Where a printed page is cut as nobody would: a heading that stands alone at the end of a page, a row or a chart over two
 * pages, a table's name or head apart from its first row.
 */
export function cutsOf(pdf: Buffer): { cuts: string[]; rows: number; headings: number; charts: number } {
  const all = allOf(elementsOf(pdf)).filter(({ pages }) => pages !== null);
  const having = (tag: string) => all.filter((one) => one.tag === tag);
  const headings = all.filter(({ tag }) => /^H\d$/.test(tag));
  const alone = headings.filter((heading) => {
    const inside = new Set(allOf(heading));
    const next = all.slice(all.indexOf(heading)).find((one) => !inside.has(one));
    const { first, last } = next?.pages ?? { first: 0, last: 0 };
    return heading.pages!.last < first || heading.pages!.last > last;
  });
  const torn = having("Table").filter((table) => {
    const name = all[all.indexOf(table) - 1];
    const [head, first] = allOf(table).filter(({ tag }) => tag === "TR");
    return new Set([name?.pages?.last, head?.pages?.first, first?.pages?.first]).size > 1;
  });
  const heads = having("Table").map((table) => allOf(table).find(({ tag }) => tag === "TR")); // they come again on each page
  const rows = having("TR").filter((row) => !heads.includes(row));
  const charts = having("Figure");
  const told = (what: string, found: readonly unknown[]) => (found.length > 0 ? [`${found.length} ${what}`] : []);
  return {
    cuts: [
      ...told("headings alone at the end of a page", alone),
      ...told("names of tables apart from their first row", torn),
      ...told(
        "rows over two pages",
        rows.filter((row) => !isOnOnePage(row)),
      ),
      ...told(
        "charts over two pages",
        charts.filter((chart) => !isOnOnePage(chart)),
      ),
    ],
    rows: rows.length,
    headings: headings.length,
    charts: charts.length,
  };
}
