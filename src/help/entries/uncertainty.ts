import type { Entry } from "../entry";
import { sources } from "../sources";

export const uncertainty: Record<string, Entry> = {
  DRAWS: {
    notation: ["x_i = F^{-1}(u_i), \\quad i = 1 \\ldots n"],
    symbols: { F: "distribution", u_i: "uniform", n: "count" },
    example: { formula: '=SOCIAL.DRAWS("A","triangular",10%,25%,35%,5)', formats: "share" },
    refused: ['=SOCIAL.DRAWS("A","triangular",35%,25%,10%)', '=SOCIAL.DRAWS("A","normal",100,20,30)'],
    sources: [sources.philox, sources.xoshiro, sources.pert],
    related: ["SIMULATE", "TORNADO", "SENSITIVITY"],
  },
};
