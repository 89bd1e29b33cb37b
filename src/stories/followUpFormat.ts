/**
 * Names of the sheet's own, by which it is known: they are copied with the sheet, as custom properties are not. The scenario
 * is a cell of the scenario's sheet: the name follows when that is renamed.
 */
export const followUpNames = { scenario: "FollowedScenario", years: "FollowUp", known: "Known", gathered: "Gathered" };

/** The columns that every follow-up has, in this order; then two for each actor, and last what was learnt. */
export const followUpColumns = {
  year: 0,
  costPlanned: 1,
  costActual: 2,
  reachedPlanned: 3,
  reachedActual: 4,
  avertedPlanned: 5,
  avertedActual: 6,
  ownPlanned: 7,
  ownActual: 8,
  firstActor: 9,
} as const;
