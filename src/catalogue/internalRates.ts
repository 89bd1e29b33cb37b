/**
 * The internal rate that SKR recommends (internränta), by year, share. It is for capitalised investments only: as a
 * discount rate for a social investment it is a low sensitivity.
 */
export const internalRates: readonly (readonly [year: number, rate: number])[] = [
  [2017, 0.0175],
  [2018, 0.0175],
  [2019, 0.015],
  [2020, 0.015],
  [2021, 0.0125],
  [2022, 0.01],
  [2023, 0.0125],
  [2024, 0.025],
  [2025, 0.025],
];

/** Where the internal rates were read; the circular of each year before is its source. */
export const internalRateSource = {
  address: "https://skhi.se/skr/tjanster/cirkular/cirkular/2024/internrantaforar2025.79404.html",
  grade: "A",
  review: "2027-02-23",
} as const;
