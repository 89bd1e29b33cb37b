import type { FamilyHelp } from "../../helpWords";

export const uncertainty = {
  title: "Uncertainty: what hangs on what",
  functions: {
    SENSITIVITY: {
      use: [
        "What one measure of {APPRAISE} becomes when one or two inputs take other values: how good must the effect be, at which discount rate does it turn? One table instead of an APPRAISE for every value.",
      ],
      limits: [
        "It does not say how likely the values are: that is {SIMULATE}.",
        "Everything else stays as given, also what would move along in reality.",
        "The lag follows the programme years unless it is given.",
      ],
      gives:
        "With one input: the values down, the measure beside them. With two: the first one's values down, the second one's across, the measure's name in the corner.",
      edges: [
        "A value without an answer is #N/A in its cell.",
        "Inputs that are not in the programme table can be tried too: their usual value is replaced.",
        "A cell of the value as given shows the same as APPRAISE.",
      ],
      example:
        "Net present value of the measure in {APPRAISE}, what the own actor can take home: three effects down, three drop-offs across.",
    },
    TORNADO: {
      use: [
        "What moves the answer most: each input and cost row that has a low and a high goes from one to the other, the rest as given. The widest first. It says where better knowledge is worth looking for.",
      ],
      limits: [
        "One at a time: what happens when several go wrong at once is in {SIMULATE}.",
        "A row without low and high counts as certain. A narrow range makes an input look unimportant: ask whether it is believed.",
        "The ends of the ranges must be as likely as each other, or the picture misleads.",
      ],
      gives:
        "A table, one row an input or cost row: low, high, the measure at each, and the swing (at high less at low).",
      edges: [
        "Low and high both 0 mean no range.",
        "A measure without an answer at an end is #N/A in its cell.",
        "Groups do not matter here, since only one input moves.",
      ],
      example:
        "The measure with four ranges, and one of its costs: net present value, what the own actor can take home.",
      symbols: {
        measure: "the measure, net present value unless another is named",
        low: "low of the input",
        high: "high of the input",
        swing: "swing",
      },
    },
    SIMULATE: {
      use: [
        "How likely it is that the reduced costs exceed the measure's, for the own actor (what it can take home, and all that falls), for all payers and without transfers, when everything that is uncertain varies at once: mean, spread, and the chance of a net present value above 0 and of matching the measure's cost within the horizon.",
        "The first answer comes at once and is coarse; the cell refines it and stops. One cell instead of thousands of draws.",
      ],
      limits: [
        "It is no surer than the ranges. A row without low and high counts as certain: what was left out does not show.",
        "Inputs and cost rows vary independently, unless they have the same group (the fifth column of the programme table, the eleventh of the cost table); then they move together.",
        "Low and high are the ends of what is possible, the value the most likely: a PERT distribution, which makes the ends rare.",
        "Payback is that of the draws in which the reduced costs match the measure's; the share that does stands under probability.",
        "What drives it is in {TORNADO}.",
      ],
      gives: "A table of eight rows: net present value in the four perspectives, then payback in the same order.",
      edges: [
        "The same seed gives the same table on every machine.",
        "When they do so in no draw, those figures are #N/A in their cells.",
        "When an input changes, the simulation under way is stopped and begun anew.",
        "The draws are spread evenly in blocks of a thousand (Latin hypercube). The generator is that of {DRAWS}.",
      ],
      example: "The measure in {TORNADO}, with 2,000 draws.",
      symbols: {
        drawn: "what is drawn of an input",
        low: "low of the input",
        value: "value of the input",
        high: "high of the input",
        uniform: "evenly distributed between 0 and 1",
        probability: "probability",
        net: "net present value in draw k",
      },
    },
    DRAWS: {
      use: [
        "A column of draws from a distribution, so that plain Excel formulas on it are a simulation: calculate with the column as with a number, then take mean and percentiles of the result.",
        "The same name and seed always give the same draws, on every machine and in every version. So two scenarios that use the same names differ only by what you changed.",
      ],
      limits: [
        "The distribution is your belief. Three points (low, likely, high) from those who know the work are more honest than a mean with a decimal.",
        "Different names are independent. If two things rise together, write one of them as a formula of the other.",
        "The error of a simulated mean falls with the square root of the number of draws: four times as many for half the error.",
        "For a whole measure take {SIMULATE}: one cell instead of thousands.",
      ],
      gives: "One column, as many rows as draws.",
      edges: [
        "Low = high is a constant.",
        "A longer column begins with the draws of a shorter one.",
        "The generator is xoshiro128++, begun anew for each name and thousand draws by Philox4x32-10 with the seed as key; the draws are fixed by a test.",
      ],
      example: "Five draws of an effect between 10 and 35 %, most likely 25 %.",
      symbols: { uniform: "evenly distributed between 0 and 1, from the name and the seed" },
    },
  },
} satisfies FamilyHelp;
