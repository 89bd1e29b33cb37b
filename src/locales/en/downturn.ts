/** What the view of a downturn says. */
export const downturn = {
  title: "Does it hold in a downturn? (what can be taken home)",
  without: "The scenario's sheet has no downturn to try. A new scenario has one.",
  notYet: "This cannot be calculated until the municipality's books can be read.",
  outside: (first: number, last: number, years: number) =>
    `The downturn is in years ${first} to ${last}, and the books end in year ${years - 1}: nothing is tried.`,
  times: (first: number, last: number, lower: string, need: string, cost: string) =>
    `In years ${first} to ${last} the budgeted result is SEK ${lower} million a year lower, ${need} more need the measure, and it costs ${cost} more for each.`,
  answers: {
    ownMoney: (names: string) =>
      `The measure is protected with ${names}: it has money of its own and nobody else gives way for it.`,
    room: (names: string) =>
      `The measure is protected as long as the room lasts with ${names}: nothing protects it when the result is not enough.`,
    squeezed: (names: string) => `The measure is not protected with ${names}: other services give way for it.`,
  },
  price: (names: string, amount: string, alone: string) =>
    `The result is not protected: at most SEK ${amount} million to restore, with ${names}, against ${alone} million without the measure. Safety is not free.`,
  noPrice: "The result copes: no way of financing leaves a deficit to restore.",
  table: "Each way of financing without and with the downturn",
  financing: "Financing",
  base: "Base",
  down: "Downturn",
  rows: {
    lowestResult: "Lowest result of a year",
    squeezed: "Taken from other services, in all",
    toRestore: "Balance requirement: to restore, in all",
  },
  unit: "SEK million, current prices, what can be taken home",
  note: "The additional participants cost and are not counted as saving. Taxes and grants are as budgeted, and so is a target that is a share of them.",
  form: "The downturn",
};
