import { yieldYears } from "../../model/appraisal";

/** The formulas of the worksheet functions in words, for the selected cell. */
export const cellFormulas = {
  discountFactor: "1 divided by 1 plus the rate, once for each year.",
  presentValue: "Each year's amount times the year's discount factor, added up.",
  irr: "The rate at which the discounted flow adds up to zero.",
  yield:
    "What comes in, placed at the capital return until the last year, divided by what is laid out, valued in year 0. The root of the quotient for that number of years, less 1.",
  yieldTest:
    "What comes in less what is laid out, both valued in year 0 at the capital return. The test is passed where the difference is not below zero.",
  benefitCost: "The benefits divided by the costs, both in present value.",
  excluded: "The cohort times the share, rounded up to whole persons.",
  lifetimeCost: "The persons times the cost of one person's exclusion.",
  exclusionCost:
    "At each age: the persons times what one of them costs a year, with growth, exits and discounting. Added up over the ages.",
  actorShare: "The actor's present value divided by all actors' present value.",
  exclusionCostAtAge:
    "The persons times what one of them costs at that age, with the growth, exits and discounting of the years since the start age.",
  lostTax:
    "The persons times their earnings, the share who would have worked, the tax rate and what equalisation leaves; then times each year's growth, exits and discounting, added up.",
  trace: "The persons in each state in the cycle before, times the probability of moving to this state, added up.",
  traceStart: "The persons at the start are given.",
  stateCost: "In each cycle: the persons in each state times what the state costs, discounted. Added up.",
  averted:
    "Participants times the share who would become excluded, times the effect, the share who complete, and what deadweight and displacement leave.",
  savings:
    "The persons who avoid exclusion times what one of them would cost at that age, with the drop-off and growth of the years.",
  costInYear:
    "The intakes in the programme times what one of them costs a year, plus the year's part of the fixed cost, with the growth of the years.",
  ownCostInYear: "The whole cost times the share that nobody else pays, in the years that are co-financed.",
  savedInYear: "The persons who avoid exclusion in an intake times what falls with one such person in each intake.",
  othersInYear: "All that falls less what falls for the actors: what falls where those live who have moved away.",
  breakEven: "The cost of the measure divided by what one person reduces the costs by.",
  passes: `The reduced costs less the cost of the measure in years 0–${yieldYears}, both valued in year 0 at the capital return. The test is passed where the difference is not below zero.`,
  given: "Given as an argument.",
  swing: "The measure at the input's high value, less the measure at its low value.",
  simulated:
    "The inputs with a low and a high value are drawn at random, the measure is calculated for each draw, and the draws are summed up like this.",
  drawn:
    "A number between 0 and 1 is drawn from the name and the seed; it is the value with that share of the distribution below it.",
  payerInvests: "What the actor invests each year times the year's discount factor, added up.",
  payerSaves: "What the actor's costs are reduced by each year times the year's discount factor, added up.",
  payerNet: "What the actor's costs are reduced by, less what it invests, both in present value.",
  covered: "The smaller of the payout and what is left of what was disposed.",
  notCovered: "The payout less what is covered.",
  dispositionClosing: "The opening amount less what is covered.",
  opening: "The closing amount of the year before.",
  fund: {
    repaidByPlan: "The share of each earlier grant that the plan returns this year, added up.",
    repaidBySavings: "The returned share of the year's reduced costs, at most what is left to return of the grants.",
    waiting: "What was not granted the year before, where it may wait.",
    granted: "The smaller of what is asked for and waits, and the money that there is.",
    notGranted: "What is asked for and waits, less what is granted.",
    closing: "Opening balance plus disposition and what is returned, less what is granted.",
  },
  disposable:
    "The adjusted result less the deficit to restore, what goes to the reserve, and the result that the target requires; never below zero.",
  reserve:
    "The smaller of two amounts, never below zero: the surplus above the threshold, and the room left in the reserve.",
  reserveWithoutRoom: "The surplus above the threshold, never below zero.",
  balance: {
    deducted: "Given as an argument, and shown with a minus sign because it is deducted.",
    adjusted: "The year's result less realised gains, plus exempted ones, less unrealised ones.",
    balance: "The result after adjustments less what goes to the reserve, plus what is taken from it.",
    excused: "What the council has decided not to restore, at most the year's deficit.",
    openingDeficit: "The deficit to restore at the end of the year before.",
    restored: "The year's surplus, as far as there is a deficit to restore.",
    afterRestoring: "The balance requirement result less what is restored.",
    closingDeficit: "The opening deficit less what is restored, plus the year's deficit that is not excused.",
    overdue: "What is left of the deficits whose time has run out.",
  },
  financing: {
    cost: "The cost in fixed prices, moved to the year's prices.",
    outcomes:
      "The investor is paid the agreed share of the reduced costs, as long as the agreed ceiling is not reached.",
    savings: "The reduced costs in fixed prices, moved to the year's prices.",
    kept: "The reduced costs less the part by which the frames are cut.",
    squeezed:
      "What is missing to the result that is needed, at most the burden: the cost less what the frames are cut by and the measure's own money.",
    fromReserve: "The smaller of the cost and what is left in the reserve.",
    balance: "The year's result plus what is taken from the reserve.",
    toRestore: "The deficit in the balance requirement result; 0 where there is none.",
    exceptional: "The smaller of the deficit and what the marked equity covers.",
    returned: "The returned share of the reduced costs, at most what is drawn and not yet returned.",
    equity: "Equity at the end of the year before, plus the year's result.",
    notInThis: "This way of financing has nothing of it.",
  },
  comparison: {
    lowestBalance: "The year's result plus what is taken from the reserve. The lowest year.",
    belowTarget: "The number of years in which the result is lower than what is needed.",
    equity: "Opening equity plus the results of the years.",
  },
  annuity: "The amount divided by the sum of the discount factors of the years in which it is paid.",
  presentFlow: "The year's flow times its discount factor.",
  cumulative: "The present values of the years until now, added up.",
  valuePerKrona: "The value divided by the cost.",
  order: "The place by value per krona, the largest first; equal ones as they are listed.",
  prioritised: "Granted are those that together are worth the most of all sets that the budget is enough for.",
  costToDate: "The costs of those that are granted, added up until here.",
  taxOre: "The amount divided by the tax base, times 10 000: öre per hundred kronor.",
  followUp: {
    deviation: "The outcome less the plan.",
    plannedToDate: "The plan of each year until now times the year's discount factor, added up.",
    actualToDate: "The outcome of each year until now times the year's discount factor, added up.",
    known: "The year is known, so the forecast is the outcome.",
    cost: "A planned cost is expected to come as planned.",
    saving: "The plan times how much of the planned has come in the known years.",
  },
  unitCost: "The catalogue's amount times the price index of the wanted year, divided by that of the catalogue's year.",
  inSource: "The figure as its source gives it.",
  difference: "The share with the measure less the share in the comparison.",
  reduction:
    "How much smaller the share that fares ill is with the measure, as a part of that share in the comparison.",
  inCatalogue: "The figure as it stands in the catalogue.",
  priceIndex: "The price level of the year to move to, divided by that of the year to move from.",
};
