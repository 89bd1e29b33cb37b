/** What the view of a downturn says. */
export const downturn = {
  title: "Downturn: is the measure safe whatever the budget?",
  without: "The scenario's sheet has no downturn to try. A new scenario has one.",
  notYet: "This cannot be calculated until the municipality's books can be read.",
  outside: (first: number, last: number, years: number) =>
    `The downturn is in years ${first} to ${last}, and the books end in year ${years - 1}: nothing is tried.`,
  times: (first: number, last: number, lower: string, need: string, cost: string) =>
    `In years ${first} to ${last} the budgeted result is SEK ${lower} million a year lower, ${need} more need the measure, and it costs ${cost} more for each.`,
  answers: {
    ownMoney: (names: string) =>
      `Yes, with ${names}: the measure has money of its own and nobody else gives way for it.`,
    room: (names: string) =>
      `As long as the room lasts, with ${names}: the result is enough, and nothing protects the measure when it is not.`,
    squeezed: (names: string) => `No, with ${names}: other services give way for it.`,
  },
  price: (names: string, amount: string, alone: string) =>
    `Safe is not free: the result falls all the same. At most SEK ${amount} million is to be restored, with ${names}. Without the measure it would be ${alone} million.`,
  noPrice: "No way of financing leaves a deficit to restore.",
  table: "Each way of financing without and with the downturn",
  financing: "Financing",
  base: "Base",
  down: "Downturn",
  rows: {
    lowestResult: "Lowest result of a year",
    squeezed: "Taken from other services, in all",
    toRestore: "Balance requirement: to restore, in all",
  },
  unit: "SEK million, current prices",
  note: "The additional participants cost and are not counted as saving. Taxes and grants are as budgeted, and so is a target that is a share of them.",
  form: "The downturn",
};
