import { flowOf } from "./cells";
import { asShown, belowHead, counted, type AskedTable, type TableTwin } from "./tableCells";

/** Columns of a fund's table. */
const [opening, disposition, repaid, requested, waiting, granted, notGranted, closing] = [1, 2, 3, 4, 5, 6, 7, 8];

/** What a flow has in a year: the cell, or one amount in year 0 and nothing after; null where it has other years. */
function yearly(place: number, { given, seen, shown, one }: AskedTable): ((row: number) => string) | null {
  const whole = one(place);
  if (whole !== null) return (row) => (row === 1 ? whole : "0");
  const flow = flowOf(given[place], seen);
  return flow && flow.cells.length === shown.length - 1 ? (row) => flow.cells[row - 1]! : null;
}

/** A fund's table, where it is told what comes back in a year. */
function fundTable(
  asked: AskedTable,
  queuePlace: number,
  isGrantedAgain: boolean,
  back: (row: number) => string,
): ReturnType<TableTwin> {
  const { shown, own, one, truth } = asked;
  const [money, queue] = [one(0), truth(queuePlace)];
  const [disposed, wanted] = [yearly(1, asked), yearly(2, asked)];
  if (money === null || queue === null || !disposed || !wanted) return null;
  return belowHead({ shown }, (row) => {
    const at = (column: number) => own(row, column);
    const before = (column: number) => own(row - 1, column);
    const available = `${at(opening)}+${at(disposition)}${isGrantedAgain ? `+${at(repaid)}` : ""}`;
    const left = `${available}-${at(granted)}${isGrantedAgain ? "" : `+${at(repaid)}`}`;
    return [
      counted(row, own),
      row === 1 ? money : before(closing),
      disposed(row),
      back(row),
      wanted(row),
      row === 1 ? asShown : `IF(${queue},${before(notGranted)},0)`,
      `MIN(${at(requested)}+${at(waiting)},${available})`,
      `${at(requested)}+${at(waiting)}-${at(granted)}`,
      left,
    ];
  });
}

/** Funds year by year, each year from the rows above it. */
export const fundTables: Partial<Record<string, TableTwin>> = {
  FUND: (asked) => {
    const { own, one } = asked;
    const [share, delay, years] = [one(3, "0"), one(4, "1"), one(5, "1")];
    if (share === null || delay === null || years === null) return null;
    return fundTable(asked, 6, true, (row) => {
      if (row === 1) return "0";
      const above = (column: number) => `${own(1, column)}:${own(row - 1, column)}`;
      const since = `(${own(row, 0)}-${above(0)})`;
      return `${share}/${years}*SUMPRODUCT(${above(granted)}*(${since}>=${delay})*(${since}<${delay}+${years}))`;
    });
  },
  "FUND.BYSAVINGS": (asked) => {
    const { own, one } = asked;
    const [saved, share, from] = [yearly(3, asked), one(4, "1"), one(5, "0")];
    if (!saved || share === null || from === null) return null;
    return fundTable(asked, 6, false, (row) => {
      if (row === 1) return "0";
      const above = (column: number) => `SUM(${own(1, column)}:${own(row - 1, column)})`;
      const due = `IF(${own(row, 0)}>=${from},${share},0)*MAX(0,${saved(row)})`;
      return `MIN(${due},${above(granted)}-${above(repaid)})`;
    });
  },
  DISPOSITION: (asked) => {
    const { shown, own, one } = asked;
    const [disposed, payouts] = [one(0), yearly(1, asked)];
    if (disposed === null || !payouts) return null;
    return belowHead({ shown }, (row) => [
      counted(row, own),
      row === 1 ? disposed : own(row - 1, 5),
      payouts(row),
      `MIN(${own(row, 2)},${own(row, 1)})`,
      `${own(row, 2)}-${own(row, 3)}`,
      `${own(row, 1)}-${own(row, 3)}`,
    ]);
  },
};
