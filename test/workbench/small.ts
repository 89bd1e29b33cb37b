import { CellError, customFunctions, type WorksheetFunction } from "../../src/workbench/grid/customFunctions";
import type { Story } from "../../src/stories/story";

/** A small workbook: a number, what is made of it, and a name. */
export const smallStory: Story = {
  id: "small",
  title: "Small",
  says: "A small workbook.",
  language: "sv",
  sheets: [
    {
      name: "Barn",
      widths: [20, 12],
      rows: [
        ["Antal", 9406],
        ["Andel", { value: 0.128, format: "share", look: "input" }],
        ["Utanför", { value: "=SOCIAL.PRODUCT(B1,B2)", format: "persons" }],
        ["Dubbelt", "=B3*2"],
        ["Tabell", "=SOCIAL.STEPS(B3,3)"],
        [],
        [],
        ["Summa", "=SUM(B5:B7)"],
        ["Fel", "=SOCIAL.PRODUCT(B1,-1)"],
        ["Sant", true],
      ],
      names: { Product: "Barn!$B$3", Table: "Barn!$B$5:$B$7" },
      properties: { version: "1" },
    },
    {
      name: "Böckerna 2",
      widths: [20],
      rows: [["Ur barn", "=Barn!B3"]],
      names: { Product: "'Böckerna 2'!$B$1" },
    },
  ],
  names: { Share: "Barn!$B$2", Books: "'Böckerna 2'!$A$1:$B$1" },
};

/** Two small functions: a product that refuses negative factors, and a column of steps. */
export function smallFunctions() {
  const associated = new Map<string, WorksheetFunction>();
  customFunctions(associated).associate({
    PRODUCT: (one, other) => {
      if (Number(other) < 0) throw new CellError("#VALUE!", `negative: ${String(other)}`);
      return Number(one) * Number(other);
    },
    STEPS: (first, count) => Array.from({ length: Number(count) }, (_, place) => [Number(first) + place]),
    SEEN: (...given) => JSON.stringify(given.slice(0, -1)),
  });
  const scalar = (name: string) => ({ name, type: "any" });
  const declared = [
    { id: "PRODUCT", name: "PRODUCT", parameters: [scalar("one"), scalar("other")] },
    { id: "STEPS", name: "STEPS", parameters: [scalar("first"), scalar("count")] },
    {
      id: "SEEN",
      name: "SEEN",
      parameters: [
        { ...scalar("cells"), dimensionality: "matrix" },
        scalar("one"),
        { ...scalar("last"), optional: true },
      ],
    },
  ];
  return { associated, declared };
}
