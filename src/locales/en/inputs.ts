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
  /** Rows of a fund. */
  fund: {
    opening: ["Opening balance"],
    opening2: ["Opening balance, alternative 2"],
    opening3: ["Opening balance, alternative 3"],
    fundRule: ["How does the money come back?"],
    repaymentShare: ["Share of a grant that comes back"],
    repaymentDelay: ["Years until the first return"],
    repaymentYears: ["Length of the return (years)"],
    savingsReturned: ["Share of savings returned"],
    returnFrom: ["Returned from year"],
    lastRepaying: ["Last start year that returns"],
    queue: ["What is not granted waits a year"],
  },
  /** Columns of the requests to a fund. */
  requests: {
    name: ["Investment"],
    start: ["Start year"],
    amount: ["SEK asked for"],
    payoutYears: ["Paid over years"],
    saving: ["Saves a year, SEK"],
    savingDelay: ["From year after start"],
    savingYears: ["For years"],
  },
  /** Rows of a downturn. */
  downturn: {
    firstYear: ["First year of the downturn"],
    lastYear: ["Last year of the downturn"],
    lowerResult: ["Lower budgeted result a year"],
    needUp: ["More who need the measure"],
    costUp: ["Higher cost per participant"],
  },
  /** Tables of a scenario that are no function's argument, as a sentence names them. */
  tables: { fund: "The fund", requests: "Requests to the fund", downturn: "The downturn" },
};
