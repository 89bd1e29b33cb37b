/** Something that is given in place of what would be answered, and how to say it. */
export interface Fault {
  given: unknown;
  /** By language: the table of refusals is read in both. */
  says: { en: string; sv: string };
}

const inWords = (cell: unknown) => {
  if (typeof cell === "string") return cell === "" ? { en: "an empty text", sv: "en tom text" } : `"${cell}"`;
  if (typeof cell === "boolean") return { en: String(cell).toUpperCase(), sv: cell ? "SANT" : "FALSKT" };
  return { en: String(cell), sv: String(cell).replace(".", ",").replace("-", "−") };
};
const both = (said: string | { en: string; sv: string }) => (typeof said === "string" ? { en: said, sv: said } : said);

/** What people put in a cell. */
const cells: unknown[] = ["abc", "12,8 %", true, -1, -0.5, 0, 0.7, 1.5, 12.8, 140, 5000, 1e308, "", "Summa"];

/** What people give for an argument, whatever it is. */
function plainFaults(): Fault[] {
  const missing = { given: null, says: { en: "left out", sv: "utelämnat" } };
  const shape = (rows: number, columns: number): Fault => ({
    given: Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => row + column)),
    says: { en: `${rows} × ${columns} numbers`, sv: `${rows} × ${columns} tal` },
  });
  return [
    missing,
    ...cells.map((given) => ({ given, says: both(inWords(given)) })),
    shape(1, 2),
    shape(2, 2),
    shape(2, 3),
    shape(3, 3),
    shape(1, 7),
    shape(7, 1),
    shape(3, 7),
    shape(2, 12),
    { given: "investering", says: both('"investering"') },
  ];
}

/** What people do to a range that was right: a cell, a row or a column is wrong, missing or there twice. */
function rangeFaults(right: unknown[][]): Fault[] {
  const columns = right[0]!.length;
  const faults: Fault[] = [];
  const copy = () => right.map((row) => [...row]);
  right.forEach((row, down) => {
    row.forEach((_, across) => {
      for (const cell of cells) {
        const given = copy();
        given[down]![across] = cell;
        const said = both(inWords(cell));
        const place = { en: `row ${down + 1}, column ${across + 1}`, sv: `rad ${down + 1}, kolumn ${across + 1}` };
        faults.push({ given, says: { en: `${said.en} in ${place.en}`, sv: `${said.sv} i ${place.sv}` } });
      }
    });
    const without = copy().filter((_, index) => index !== down);
    faults.push({ given: without, says: { en: `row ${down + 1} left out`, sv: `rad ${down + 1} utelämnad` } });
    const twice = [...copy(), [...row]];
    faults.push({ given: twice, says: { en: `row ${down + 1} twice`, sv: `rad ${down + 1} två gånger` } });
  });
  for (let kept = 1; kept < columns; kept++) {
    const given = right.map((row) => row.slice(0, kept));
    faults.push({ given, says: { en: `only ${kept} columns`, sv: `bara ${kept} kolumner` } });
  }
  const wider = right.map((row) => [...row, 1]);
  faults.push({ given: wider, says: { en: "a column more", sv: "en kolumn till" } });
  const upsideDown = copy().reverse();
  faults.push({ given: upsideDown, says: { en: "the rows in reverse order", sv: "raderna i omvänd ordning" } });
  return faults;
}

/** Everything that is tried in place of an argument that would be answered. */
export function faultsOf(right: unknown): Fault[] {
  return [...plainFaults(), ...(Array.isArray(right) ? rangeFaults(right as unknown[][]) : [])];
}
