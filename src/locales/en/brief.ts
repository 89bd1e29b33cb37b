import { yearsToRestore } from "../../model/law";
import { inWords } from "../inWords";
/** The brief for a decision: what stands in it, and what the pane says of making it. */
export const brief = {
  titles: { summary: "Summary for decision", full: "Brief for decision" },
  page: { before: "Page ", of: " of " },
  madeOn: (day: string, version: string) => `Made ${day} with SOCIAL ${version}`,
  sheetName: (day: string) => `Brief ${day}`,
  amount: (millions: string) => `SEK ${millions} million`,
  none: "–",
  question: {
    title: "Question and proposal",
    question: (own: string, name: string, participants: string, cost: string) =>
      `Shall ${own} carry out ${name} for ${participants} participants, at a cost of ${cost} to the municipality?`,
    proposal: {
      yes: (years: number) =>
        `The measure can be carried out: what can be taken home is expected to match its cost over ${years} years, also with the low effect.`,
      likely: (years: number) =>
        `The measure can be carried out if its effect is followed up: what can be taken home is expected to match its cost over ${years} years, but it is not certain at the low effect.`,
      no: (years: number) =>
        `What can be taken home does not bear the measure over ${years} years: whoever wants it for what it means to people decides how the rest is to be paid.`,
      unknown: () => `The numbers do not say whether the measure bears its cost.`,
    },
    edited: "Worded by the decider. The numbers themselves say:",
  },
  answers: {
    caption: (rate: string, prices: string) => `Present value at ${rate}, ${prices}; the effect is after deadweight`,
    head: ["Question", "Answer", "Must succeed", "Expected (low–high effect)", "Net, SEK million", "Back after, years"],
    term: (own: string, years: number) => `${own}, term of office (${years} years), can be taken home`,
    horizon: (own: string, years: number) => `${own}, ${years} years, can be taken home`,
    whole: (own: string, years: number) => `${own}, ${years} years, all that falls`,
    all: (years: number) => `All payers, ${years} years, gross`,
    never: "not reached",
    note: "Years until the money is back are undiscounted, and within the years of the row. Only what can be taken home comes back; for the other rows it says when lower costs match the measure's.",
  },
  cohort: {
    title: "What exclusion costs",
    says: (excluded: string, size: string, published: string) =>
      `${excluded} of ${size} in the cohort are expected to become excluded. At the published cost of a lifetime that is ${published}, undiscounted and before any measure.`,
    participants: (excluded: string, size: string) =>
      `${excluded} of ${size} participants are expected to become excluded without the measure.`,
    caption: (from: number, prices: string) => `Cost of exclusion from age ${from}, by payer, SEK million, ${prices}`,
    head: (rate: string) => ["Payer", "Undiscounted", `Present value at ${rate}`],
    all: "All payers",
    past: "No cost of the table comes after the age that is counted from.",
    inShort: (whole: string, value: string, rate: string) =>
      `By the table of costs, all payers: ${whole} undiscounted, ${value} in present value at ${rate}.`,
    lostTax: (value: string) => `Lost tax is kept apart and not part of the costs above: ${value} (present value).`,
    noTax: "Lost tax is not stated.",
  },
  measure: {
    title: "The measure, and what happens without it",
    says: (participants: string, intakes: number, years: number, whole: string, own: string) =>
      `${intakes === 1 ? `${participants} participants` : `${participants} participants a year for ${intakes} years`}, ${years === 1 ? "one year" : `${years} years`} each. The measure costs ${whole}, of which the municipality bears ${own} (present value).`,
    evidence: "Evidence",
    grades: {
      A: "The source is the one responsible for the figure (grade A).",
      B: "The figure is retold by somebody who names the source (grade B).",
      C: "The figure is uncertain or derived (grade C).",
      "": "Nobody has graded the figure.",
    },
    caption: (years: number, rate: string, prices: string) =>
      `No measure beside the measure, ${years} years, present value at ${rate}, ${prices}`,
    outcome: "Outcome",
    nothing: "No measure",
    rows: {
      excluded: "Persons who become excluded",
      cost: "The municipality pays for the measure, SEK million",
      own: "The municipality's costs fall, SEK million",
      cashable: "of which can be taken home, SEK million",
      net: "Net for the municipality, can be taken home, SEK million",
      others: "Others' costs fall, SEK million",
    },
  },
  purses: {
    title: "Who pays, who gains and who does neither",
    caption: (years: number, prices: string) => `${years} years, present value, SEK million, ${prices}`,
    head: ["Actor", "Pays", "Costs fall", "of which can be taken home"],
    coFinancing: "Co-financing",
    others: "Other municipalities (those who moved)",
    neither: (names: string) => `Neither pays nor gains: ${names}.`,
    nobodyNeither: "Every actor in the brief pays or gains.",
  },
  chance: {
    title: "How sure it is, and what decides",
    surplus: {
      cashable: (often: string, word: string) =>
        `For the municipality, by what can be taken home, there is a surplus ${often}: ${word}.`,
      all: (often: string, word: string) => `For all payers, gross, there is a surplus ${often}: ${word}.`,
    },
    certain: "No input has a low and a high value: the answer looks surer than it is.",
    missing: "The simulation was not finished when the brief was made, so nothing is said of chance.",
    caption: "What moves the municipality's net the most (can be taken home), one input at a time",
    head: ["Input", "Low", "High", "Net at low, SEK million", "Net at high, SEK million"],
  },
  financing: {
    title: "Ways of financing",
    missing: "The municipality's books are not filled in, so the ways of financing are not compared.",
    caption:
      "SEK million in current prices where nothing else is said; for the municipality what can be taken home counts",
    head: [
      "Way",
      "Other services give way",
      "Lowest result",
      "To restore",
      "At the latest in year",
      "Net (fixed prices)",
    ],
    law: "What each rests on",
    lawHead: ["Way", "Legal ground", "Decided by"],
    restored: `A negative balance requirement result is to be restored within ${inWords(yearsToRestore, "en")} years (KL 11:12).`,
  },
  frames: {
    title: "The boards' frames",
    caption: (years: number, share: string) =>
      `Can be taken home over ${years} years (present value, SEK million), and frames cut by ${share} of it`,
    head: ["Board", "Answers for the frame", "Can be taken home", "The frame is cut by"],
    nobody: "nobody named",
    none: "No cost of the municipality's falls on a board.",
    uncut: "Nothing reaches the result as long as no frame is cut.",
  },
  uncounted: {
    caption: "Outcomes that have no price here",
    excluded: "Fewer who become excluded",
    persons: "persons",
    unmeasured: "not measured",
    unsaid: "not said",
    words: "in words",
    ownWords: "the municipality's own words",
    noSource: "no source",
    outcomes: (told: string, rest: number) => `${told}${rest > 0 ? `; and ${rest} more in the full brief` : ""}.`,
    inShort: (change: string) => `${change} fewer persons are expected to become excluded.`,
    none: "Nothing more is written of what the measure means to people.",
    spread: (expected: string, low: string, high: string) => `${expected} (${low}–${high})`,
    noSpread: (expected: string) => `${expected} (no spread given)`,
  },
  questions: {
    title: "Questions answered and unanswered",
    says: (answered: number, all: number) => `${answered} of ${all} questions are answered.`,
    caption: "The motion's questions and what a decision should rest on",
    head: ["Question", "The municipality's answer", "What the numbers show"],
    unanswered: "Unanswered",
    missing: "The sheet has no block for the answers.",
  },
  assumptions: {
    title: "Assumptions",
    caption: "Invented ones first, in red; then those without a source, one's own, and those from a source",
    head: ["Assumption", "Value", "Low–high", "Unit", "Source", "Grade"],
  },
  made: {
    title: "How this was made",
    perInhabitant: (net: string, cost: string, name: string, population: string, source: string) =>
      `Per inhabitant of ${name} (${population}; ${source}): the measure costs the municipality SEK ${cost}, and the net by what can be taken home is SEK ${net}.`,
    noPopulation: (own: string) =>
      `Per inhabitant: not calculated, since nobody has said how many inhabitants ${own} has.`,
    said: "as stated in the scenario",
    drawn: (how: string) => `Simulation: ${how}`,
    terms: (rate: string, years: number, prices: string, yearZero: string) =>
      `Discount rate ${rate}, ${years} years, ${prices}, year of decision ${yearZero}.`,
    unsaid: "not said",
    versions: (version: string, format: number) => `SOCIAL ${version}; the sheet's format ${format}.`,
    expected:
      "All amounts are expected values; lower costs come after deadweight, and only as far as the effect holds.",
  },
  pane: {
    says: "A brief from the scenario's numbers as they stand now. Change an input and make it again: only the numbers differ.",
    which: "What is it to be?",
    kinds: { summary: "Summary, one page", full: "Full brief, three to six pages" },
    language: "Language",
    languages: { sv: "Svenska", en: "English" },
    question: "Question",
    proposal: "Proposal",
    inhabitants: "Inhabitants, for amounts per inhabitant",
    hints: {
      question: "Leave it empty to have the sentence that the numbers say.",
      proposal: "Leave it empty to have the sentence that the numbers say.",
      inhabitants: "A number, or the name of a municipality.",
    },
    saved: "Saved with the scenario.",
    compared: (names: string) => `Compared with: ${names}.`,
    save: "Save as a file",
    print: "Print",
    open: "Open as a page",
    copy: "Copy to Word",
    toSheet: "Put on a sheet",
    came: {
      saved: (file: string) =>
        `The brief is in the file ${file}, if your Office lets a pane save files. Otherwise open or copy it.`,
      opened: "The brief is open as a page of its own.",
      printed: "The print dialog has been asked for.",
      copied: "The brief is copied with its tables and pictures. Paste it into Word.",
      notOpened: "This Office does not let the pane open a page. Copy it instead.",
      notCopied: "It cannot be copied here. Save it as a file, or put it on a sheet.",
      written: "The brief was put on a sheet of its own, as it was shown today.",
      failed: (reason: string) => `It failed: ${reason}`,
    },
    preview: "The brief as it will look",
    nothing: "There is no brief until what is wrong with the scenario is put right.",
    counting: "The simulation is under way; until it is finished the brief says that chance is missing.",
  },
};
