import type { reachedFundYears as english } from "../en/reachedFundYears";

/** Hur talen i fondens år förklaras. */
export const reachedFundYears: typeof english = {
  formulas: {
    requested: "Vad de insatser som startar under året söker.",
    waiting: "Det som inte beviljades året före och väntar, om de som blir utan får vänta.",
    granted:
      "Det som söks och väntar, så långt det obundna räcker: ingående saldo, dispositionen och, när det återförs enligt plan, årets återföring.",
    notGranted: "Det som söks och väntar, minus det som beviljas.",
    paid: "Varje beviljat belopp betalas ut i lika delar under sina år. Det är det som var bundet förut, plus det som beviljas, minus det som är bundet vid årets slut.",
    repaid: {
      plan: "Planens andel av varje beviljat belopp, i lika delar under planens år, från dess första år.",
      savings:
        "Den andel av de minskade kostnaderna som återförs, högst det som är kvar att återföra av det beviljade.",
    },
    committed: "Det som var bundet året före, plus det som beviljas, minus det som betalas ut.",
    closing: "Ingående saldo plus dispositionen och det som återförs, minus det som beviljas.",
    balance: "Det obundna plus det bundna: pengarna i fonden vid årets slut.",
  },
  returning: (year) => `Varav återförs år ${year}`,
  nothingWaits: "inget väntar",
  amounts: {
    asked: "söks och väntar",
    available: "obundna pengar att bevilja",
    gain: "minskade kostnader",
    returnedShare: "andel som återförs",
    due: "att återföra",
    outstanding: "kvar att återföra",
  },
  smaller: "det minsta av de två",
};
