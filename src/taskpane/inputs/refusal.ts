import { Refusal, type Fact } from "../../model/refusal";
import { cohortKinds } from "../../ranges/cohort";
import { calendarYear, type Domain } from "../../ranges/domains";
import { downturnKinds } from "../../ranges/downturn";
import { fundKinds } from "../../ranges/fundRules";
import { valueOf, type InputKind } from "../../ranges/namedInputs";
import { programmeKinds } from "../../ranges/programme";
import { termKinds } from "../../ranges/terms";
import { termYears } from "../../ranges/termYears";
import type { InputBlock } from "../../stories/scenarioFormat";
import type { CellContent, Input } from "../../workbook/scenario";

/** What is known of an input that decides what it may be. */
export type Asked = Pick<Input, "block" | "id" | "low" | "high">;

const kinds: Record<Exclude<InputBlock, "Choices">, Record<string, InputKind>> = {
  Programme: programmeKinds,
  Terms: termKinds,
  Fund: fundKinds,
  Downturn: downturnKinds,
  Cohort: cohortKinds,
};

/** What the choices that are numbers may be. */
const choiceDomains: Readonly<Record<string, Domain>> = {
  priceYear: calendarYear,
  yearZero: calendarYear,
  termYears,
};

/** What an input may be, as the worksheet functions read it; null where its word is not known. */
export function kindOf({ block, id }: Pick<Input, "block" | "id">): InputKind | null {
  if (id === null) return null;
  if (block === "Choices") {
    const domain = choiceDomains[id];
    return domain ? { domain, hasRange: false } : null;
  }
  return kinds[block][id] ?? null;
}

/** Whether an input of a scenario's sheet has cells for a low and a high value. */
export function hasSpread(input: Pick<Input, "block" | "id">): boolean {
  return input.block === "Programme" && kindOf(input)?.hasRange === true;
}

/** Why the worksheet functions would not take a value, or null where they would. */
export function refusalOf({ low, high, ...input }: Asked, value: CellContent): Fact | null {
  const kind = kindOf(input);
  if (!kind || kind.isText || typeof value !== "number") return null;
  const at = { argument: "", input: input.id! };
  try {
    valueOf(kind, value, at);
    if (low !== null && high !== null) {
      if (!(low <= value && value <= high)) throw new Refusal({ code: "range-order", at, low, value, high });
      kind.domain(low, at);
      kind.domain(high, at);
    }
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error.fact;
    throw error;
  }
}
