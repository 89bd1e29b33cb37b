import type { refusedCell as english } from "../en/refusedCell";

/** Vad en cell säger efter varför den inte har något svar. */
export const refusedCell: typeof english = {
  inPane: "Markera cellen: panelen har hela förklaringen.",
};
