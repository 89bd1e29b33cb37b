import type { outcomes as english } from "../en/outcomes";

/** Det som panelen säger om utfall som inte har något pris, och om att ändra dem. */
export const outcomes: typeof english = {
  title: "Utfall som inte har något pris",
  says: "Vad som ska förändras, i vilken enhet, hur mycket och vad uppgiften bygger på. I underlaget står det som en tabell.",
  none: "Inget är angivet än.",
  add: "Lägg till ett utfall",
  changeHint: "Ett tal, eller ord med spridning: 12 (5–20)",
  must: "Ange vad som ska förändras.",
  change: (change, unit) => `${change} ${unit}`.trim(),
  unsaid: "hur mycket är inte angivet",
  noSource: "källa saknas",
  askRemove: (name) => `${name} tas bort ur utfallen.`,
  written: (name) => `${name} står i bladet.`,
  removed: (name) => `${name} är borttaget.`,
};
