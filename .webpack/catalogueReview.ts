import { writeModules } from "./catalogueModules";
import { readTables, type CatalogueTables } from "./catalogueTables";

/** What somebody should look at again. */
export interface Due {
  what: string;
  why: string;
}

/**
 * What is due for review on a day: past its day, without its page, not read again, or an index that ends too early.
 *
 * @param today as 2026-11-23
 */
export function dueForReview({ unitCosts, indices, evidence }: CatalogueTables, today: string): Due[] {
  const due: Due[] = [];
  for (const row of unitCosts) {
    if (row.review_by <= today) due.push({ what: row.code, why: `to be looked at by ${row.review_by}` });
    else if (!row.page_found) due.push({ what: row.code, why: `the page at ${row.address} is to be found again` });
  }
  for (const row of evidence) {
    if (row.review_by <= today) due.push({ what: row.code, why: `to be looked at by ${row.review_by}` });
    else if (!row.checked) due.push({ what: row.code, why: `the page at ${row.address} is to be read again` });
  }
  for (const row of indices) {
    const what = `${row.series} ${row.year}`;
    if (row.review_by <= today) due.push({ what, why: `to be looked at by ${row.review_by}` });
    else if (!row.page_found) due.push({ what, why: `the page at ${row.address} is to be found again` });
  }
  const lastYear = Number(today.slice(0, 4)) - 1;
  const last = Math.max(...indices.filter((row) => row.series === "KPI").map((row) => row.year));
  if (last < lastYear) due.push({ what: "KPI", why: `ends in ${last}` });
  return due;
}

/** Checks the tables, makes the modules anew, and says what is due. */
function main(): void {
  const checked = readTables();
  writeModules(checked);
  const today = new Date().toISOString().slice(0, 10);
  for (const { what, why } of dueForReview(checked, today)) console.log(`${what}: ${why}`);
  const graded = (grade: string) => checked.unitCosts.filter((row) => row.grade === grade).length;
  const grades = ["A", "B", "C"].map((grade) => `${grade} ${graded(grade)}`).join(", ");
  const { unitCosts, evidence, municipalities } = checked;
  console.log(
    `${unitCosts.length} unit costs (${grades}), ${evidence.length} findings, ${municipalities.length} municipalities; the tables are correct`,
  );
}

if (require.main === module) {
  try {
    main();
  } catch (fault) {
    console.error(fault instanceof Error ? fault.message : fault);
    process.exitCode = 1;
  }
}
