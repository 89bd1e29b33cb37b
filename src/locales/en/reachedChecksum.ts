/** How the terms of the checksum are explained. */
export const reachedChecksum = {
  opening: "What the municipality's equity is before year 0, as given.",
  budgeted: "The budgeted results of the years without the measure, added up.",
  net: "The municipality's cashable reduction less what the way of financing costs, in current prices, added up.",
  kept: "The reduction less the part by which the frames are cut: what stays with the boards, added up.",
  squeezed: "What other services give way each year so that the result reaches what is needed, added up.",
  closing:
    "Opening equity plus the budgeted results and the net of the measure, less what the boards keep, plus what other services give way.",
  netSum: "net of the measure",
};
