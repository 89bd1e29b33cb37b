/** Names of the rows in programme and terms tables. Each is accepted in either case, also without its parenthesis. */
export const inputs = {
  headers: ["Input", "Term"],
  /** Headers of a sum, which are not actors' names. */
  totals: ["Total"],
  programme: {
    participants: ["Participants"],
    exclusionShare: ["Share otherwise excluded"],
    effect: ["Effect (risk reduction)"],
    retention: ["Retention"],
    deadweight: ["Deadweight"],
    displacement: ["Displacement of others"],
    costPerParticipant: ["Cost per participant"],
    fixedCost: ["Fixed cost"],
    programmeYears: ["Programme years"],
    intakes: ["Yearly intakes"],
    startAge: ["Age at start"],
    horizon: ["Horizon (years)"],
    lag: ["Lag (years)"],
    dropOff: ["Drop-off per year"],
    growth: ["Real growth of unit costs"],
    discountRate: ["Discount rate"],
    own: ["Own actor"],
    moveOut: ["Moving out per year"],
    capitalReturn: ["Return on capital (real)"],
  },
  terms: {
    target: ["Result target"],
    disposed: ["Disposed"],
    openingReserve: ["Opening reserve"],
    openingEquity: ["Opening equity"],
    frameCut: ["Frame cut (share of savings)"],
    savingsReturned: ["Share of savings returned"],
    returnFrom: ["Returned from year"],
    outcomeShare: ["Outcome payment, share of savings"],
    outcomePremium: ["Outcome premium"],
    priceGrowth: ["Price growth per year"],
  },
  /** Rows of the choices of a scenario. */
  choices: {
    effectBasis: ["How is the effect measured?"],
    priceYear: ["Price year of the measure"],
  },
  /** Columns of a scenario's books. */
  books: {
    year: ["Year"],
    ownCost: ["The measure's cost, own part"],
    ownSavings: ["Own cashable reduction of costs"],
    result: ["Budgeted result"],
    taxes: ["Taxes, grants and equalisation"],
    dispositions: ["Further dispositions"],
    taxBase: ["Tax base"],
  },
};
