import { idsOf, recordOf } from "../model/ids";
import type { StoryWords } from "../locales/storyWords";
import { plainWord, understood } from "../locales/understood";
import { programmeInputs } from "../model/programmeInputs";
import { termInputs } from "../model/terms";
import { cohortLooks } from "../stories/scenarioCohort";
import type { ScenarioContent, ScenarioCost, ScenarioInput } from "../stories/scenarioContent";
import {
  costColumns,
  outcomeColumns,
  requestColumns,
  sourcedColumns,
  type InputBlock,
} from "../stories/scenarioFormat";
import { fundLooks } from "../stories/scenarioFund";
import { downturnLooks, programmeLooks, targetLook, termsLooks, type InputLook } from "../stories/scenarioLooks";
import { plainContent } from "../stories/plainContent";
import type { CellContent, Scenario } from "./scenario";

/** The columns of the books that a person fills in. */
export const givenColumns = ["result", "taxes", "dispositions", "taxBase"] as const;

/** What is not said of a fund: no money, nothing that comes back. */
const noFund = { opening: 0, repaymentShare: 0, repaymentDelay: 1, repaymentYears: 1 };
const noDownturn = { firstYear: 0, lastYear: 0, lowerResult: 0, needUp: 0, costUp: 0 };

/**
 * What a scenario's sheet holds, to be made anew in the present format: everything that was typed, with where it comes
 * from. What a row did not say is left out; a new row has its usual value.
 *
 * @param typed amounts that stand in place of what the measure gives, year by year
 */
export function contentOfScenario(
  scenario: Scenario,
  origin: ScenarioContent["origin"],
  typed: NonNullable<ScenarioContent["books"]["typed"]>,
  words: StoryWords,
): ScenarioContent {
  const { scenario: say } = words;
  const given = <Id extends string>(
    block: InputBlock,
    looks: Record<Id, InputLook>,
    usual: Readonly<Record<string, unknown>> = {},
  ): Partial<Record<Id, ScenarioInput>> => {
    const rows: Partial<Record<Id, ScenarioInput>> = {};
    for (const id of idsOf(looks)) {
      const input = scenario.inputs.find((one) => one.block === block && one.id === id);
      if (input) {
        const { low, high, group, grade } = input;
        const bounds = low === null || high === null ? {} : { low, high };
        rows[id] = {
          value: plainContent(contentIn(input.value)),
          ...bounds,
          group,
          grade,
          source: sourceIn(input.source, looks[id]),
        };
      } else if (typeof usual[id] === "number") rows[id] = { value: usual[id] };
    }
    return rows;
  };
  const whole = <Id extends string>(
    block: InputBlock,
    looks: Record<Id, InputLook>,
    usual: Readonly<Record<string, unknown>>,
  ) => {
    const rows = given(block, looks, usual);
    return recordOf<Id, ScenarioInput>(idsOf(looks), (id) => rows[id] ?? { value: "" });
  };
  const { target } = given("Terms", { target: targetLook(words) });
  const usualIn = (records: Readonly<Record<string, { usual: unknown }>>) =>
    Object.fromEntries(Object.entries(records).map(([id, { usual }]) => [id, usual]));
  const amounts = (column: (typeof givenColumns)[number]) => scenario.books[column]?.amounts ?? [];
  const years = scenario.books.result?.amounts.length ?? 0;
  const sources = sourcedColumns.flatMap((column) => {
    const source = scenario.books[column]?.source ?? "";
    return source === "" ? [] : [[column, source]];
  });
  return {
    name: scenario.name,
    title: say.title(scenario.name),
    says: "",
    effectBasis: scenario.effectBasis,
    priceYear: scenario.priceYear ?? priceYearOf(scenario),
    yearZero: scenario.yearZero,
    termYears: scenario.termYears,
    programme: given("Programme", programmeLooks(words), usualIn(programmeInputs)),
    costs: scenario.costs.map(({ cells, factor, ...line }) => ({
      ...costOf(cells),
      ...line,
      factor: numberIn(factor),
    })),
    books: {
      results: amounts("result"),
      taxesAndGrants: filled(amounts("taxes"), years),
      dispositions: filled(amounts("dispositions"), years),
      taxBase: filled(amounts("taxBase"), years),
      ...(sources.length > 0 && { sources: Object.fromEntries(sources) }),
      ...(scenario.balanceBeside !== "" && { balance: scenario.balanceBeside }),
      typed,
    },
    terms: given("Terms", termsLooks(words), usualIn(termInputs)),
    target,
    cohort: whole("Cohort", cohortLooks(words), {}),
    fund: {
      inputs: whole("Fund", fundLooks(words), noFund),
      requests: (scenario.requests ?? []).map(({ cells, source }) => {
        return { ...recordOf(requestColumns, (_, index) => contentIn(cells[index]!)), source };
      }),
    },
    downturn: whole("Downturn", downturnLooks(words), noDownturn),
    answerable: Object.fromEntries(scenario.boards.map(({ board, answers }) => [board, answers])),
    ...(scenario.optimismRows.length > 0 && {
      optimism: scenario.optimismRows.map(({ grade, costs, benefits }) => ({
        grade,
        costs: contentIn(costs),
        benefits: contentIn(benefits),
      })),
    }),
    ...(scenario.outcomes && {
      outcomes: scenario.outcomes.map(({ cells }) => recordOf(outcomeColumns, (_, index) => contentIn(cells[index]!))),
    }),
    ...(scenario.wording.length > 0 && {
      wording: Object.fromEntries(scenario.wording.map(({ id, text }) => [id, text])),
    }),
    answers: Object.fromEntries(scenario.answers.map(({ id, text }) => [id, text])),
    simulation: scenario.simulation,
    origin,
  };

  function costOf(cells: readonly CellContent[]): ScenarioCost {
    const number = (column: keyof typeof costColumns, usual = 0) => {
      return numberIn(cells[costColumns[column]]!) ?? usual;
    };
    const [low, high] = [number("low"), number("high")];
    return {
      actor: String(cells[costColumns.actor]),
      amount: number("amount"),
      fromAge: number("fromAge"),
      toAge: number("toAge"),
      share: number("share", 1),
      cashable: number("cashable"),
      ...(low !== 0 || high !== 0 ? { low, high } : {}),
      isTransfer: understood.kinds.get(plainWord(String(cells[costColumns.kind]))) === "transfer",
      priceYear: number("priceYear"),
    };
  }
}

/** The price year that the rows of costs say, where the choices said none. */
function priceYearOf({ costs }: Scenario): number | null {
  return costs.map(({ cells }) => Number(cells[costColumns.priceYear])).find((year) => year > 0) ?? null;
}

function numberIn(cell: CellContent): number | undefined {
  return typeof cell === "number" ? cell : undefined;
}

function contentIn(cell: CellContent): string | number {
  return typeof cell === "boolean" ? String(cell) : cell;
}

/** A source without the remark that the template sets after it. */
function sourceIn(source: string, { remark }: InputLook): string {
  if (!remark || !source.endsWith(remark)) return source;
  return source.slice(0, -remark.length).replace(/\. $/, "");
}

function filled(amounts: readonly number[], years: number): number[] {
  return Array.from({ length: years }, (_, year) => amounts[year] ?? 0);
}
