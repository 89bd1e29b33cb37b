import type { upgrade as english } from "../en/upgrade";

/** Vad som sägs om ett scenario i ett äldre format. */
export const upgrade: typeof english = {
  title: "Scenariot är i ett äldre format",
  says: (copy) =>
    `Hur effekten är mätt och prisåret läggs till under förutsättningarna. Bladet som det är nu sparas som ”${copy}”.`,
  copy: (name) => `${name} före`,
  yes: "Uppgradera",
  failed: (reason) => `Bladet uppgraderades inte och är som det var: ${reason}`,
};
