/** The situations that can be inserted into a workbook as a scenario; known before their numbers are loaded. */
export const situationIds = ["stockholm2012", "lulea2012", "norrkoping2010"] as const;
export type SituationId = (typeof situationIds)[number];
