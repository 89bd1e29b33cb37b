import { findingDetails } from "../../catalogue/findingDetails";
import { findingWithCode } from "../../catalogue/findEvidence";
import { municipalityFigures } from "../../catalogue/municipality";
import type { Entry } from "../entry";
import type { HelpSource } from "../sources";

const finding = "ips-employment";
const found: HelpSource = { title: findingWithCode(finding)!.source, address: findingDetails[finding]!.address };
const origins: HelpSource[] = [...new Map(municipalityFigures.map((figure) => [figure.source, figure])).values()].map(
  ({ source, address }) => ({ title: source, address }),
);

export const evidence: Record<string, Entry> = {
  EVIDENCE: {
    notation: [],
    symbols: {},
    example: {
      formula: '=SOCIAL.EVIDENCE("sommarjobb")',
      formats: [null, null, null, "kronor", null, "share", "share"],
      published: "shown",
    },
    refused: ['=SOCIAL.EVIDENCE("spaceship")'],
    sources: [],
    related: ["EFFECT", "AVERTED", "UNITCOSTS"],
  },
  EFFECT: {
    notation: ["e = 1 - \\frac{1 - p_1}{1 - p_0}", "e = 1 - \\frac{q_1}{q_0}"],
    symbols: { e: "reduction", p_1: "goodTreated", p_0: "goodControl", q_1: "badTreated", q_0: "badControl" },
    example: { formula: `=SOCIAL.EFFECT("${finding}")`, formats: "share", published: found },
    refused: ['=SOCIAL.EFFECT("mst-sweden")', '=SOCIAL.EFFECT("pmt-meta")', '=SOCIAL.EFFECT("ips-work")'],
    sources: [found],
    related: ["EVIDENCE", "AVERTED", "APPRAISE"],
  },
  MUNICIPALITY: {
    notation: [],
    symbols: {},
    example: {
      formula: '=SOCIAL.MUNICIPALITY("Luleå")',
      formats: [null, null, null, "whole"],
      rowFormats: { 0: ["kronor", "whole"] },
      published: "shown",
    },
    refused: ['=SOCIAL.MUNICIPALITY("Lule")', '=SOCIAL.MUNICIPALITY("Luleå","snow")'],
    sources: origins,
    related: ["EXCLUDED", "TAXORE", "LOSTTAX"],
  },
};
