import { actorPaybackCell } from "./actorPayback";
import { books } from "./books";
import { catalogue } from "./catalogue";
import type { ExplainCell } from "./cell";
import { cohort } from "./cohort";
import { evidence } from "./evidence";
import { exclusion } from "./exclusion";
import { financingCells } from "./financing";
import { flows } from "./flows";
import { followUpCell } from "./followUp";
import { fundCells } from "./fund";
import { lostTaxCell } from "./lostTax";
import { programme } from "./programme";
import { uncertainty } from "./uncertainty";

/** How each function's cells are explained, by the function's id. */
export const explainCell: Readonly<Record<string, ExplainCell | undefined>> = {
  ...exclusion,
  LOSTTAX: lostTaxCell,
  ...cohort,
  ...flows,
  "PAYBACK.BYACTOR": actorPaybackCell,
  ...programme,
  ...fundCells,
  ...books,
  ...financingCells,
  ...uncertainty,
  ...catalogue,
  ...evidence,
  FOLLOWUP: followUpCell,
};
