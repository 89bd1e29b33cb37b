import type { FamilyHelp } from "../../helpWords";

export const evidence = {
  title: "What works, and your own municipality",
  functions: {
    EVIDENCE: {
      use: [
        "What measures have been shown to do, and not to do: findings with what they were compared with, how certain they are and where they stand. Search in Swedish or English for a part of a code, a measure, an outcome or a country.",
      ],
      limits: [
        "No demonstrated effect is a finding, and no proof of no effect. It is never shown as 0.",
        "Findings of one measure stand together, the Swedish first, and of equals those of harm and of no demonstrated effect.",
        "A trial elsewhere, or of few persons, promises more than the measure gives here and at scale.",
        "A source marked as unchecked was seen, but its page is to be read again before anybody relies on the figure.",
      ],
      gives: "A table: code, measure, outcome, effect, unit, treated, control, certainty, grade, country, source.",
      edges: [
        "The effect is the change of the outcome against the comparison. Shares and relative changes are fractions: −0.25 is a quarter less.",
        "Nothing found gives #N/A.",
      ],
      sources: "The column Source names the source of each row.",
      example: "Municipal summer jobs: no more in work later, and for some a lower wage.",
    },
    EFFECT: {
      use: [
        "The effect of a finding in the form that the input effect of {APPRAISE} and {AVERTED} wants: how much smaller the share that fares ill becomes.",
      ],
      limits: [
        "It is measured against a comparison group, so what would have happened anyway is taken off already: leave deadweight out.",
        "It is the effect in the study, on its participants. Lower it where yours are others, and give it a low and a high.",
        "An effect in standard deviations, in kronor or as a ratio of odds cannot become such a share, and is not guessed at.",
      ],
      gives: "A share: 0.44 means that of a hundred who would have fared ill, 44 do not.",
      edges: [
        "A good outcome, such as being in work, is turned round: what becomes smaller is the share without it.",
        "No demonstrated effect, harm, and a finding of another kind give #N/A that says what the finding is; an unknown code gives the nearest.",
      ],
      example:
        "IPS: 55.3 of 100 found work against 19.5 with other support, so those without work fell from 80.5 to 44.7.",
      symbols: {
        reduction: "the relative reduction of the bad outcome",
        goodTreated: "share with a good outcome, with the measure",
        goodControl: "share with a good outcome, in the comparison",
        badTreated: "share with a bad outcome, with the measure",
        badControl: "share with a bad outcome, in the comparison",
      },
    },
    MUNICIPALITY: {
      use: [
        "Population, county and tax rates of any of the 290 municipalities, with year and source, and the figures that the municipality has brought into the workbook itself.",
      ],
      limits: [
        "The figures of the municipality's own come first and replace those of the add-in.",
        "The rates may be of different years: look at the column Year before adding them.",
        "Ages, results, equity and social figures are not here: bring them from an export of Kolada or SCB.",
      ],
      gives:
        "The value of one figure, or a table of all: figure, value, unit, year, source. Tax rates are shares of taxable income.",
      edges: [
        "A code that lost its zero is understood: 114 is 0114.",
        "Of several years of an own figure the latest is taken; the table has all.",
        "An unknown name or figure gives #N/A with the nearest.",
      ],
      sources: "The column Source names the source of each row.",
      example: "Luleå, with the figures that come with the add-in.",
    },
  },
} satisfies FamilyHelp;
