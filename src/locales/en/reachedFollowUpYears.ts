/** How the numbers of a follow-up's years are explained. */
export const reachedFollowUpYears = {
  planned: "The municipality's cashable reduction by the plan, as on the follow-up's sheet.",
  actual: "The municipality's cashable reduction by the outcome, as on the follow-up's sheet.",
  deviation: "The outcome less the plan.",
  plannedToDate: "The sum of the years before, plus the year's reduction by the plan times its discount factor.",
  actualToDate: "The sum of the years before, plus the year's reduction by the outcome times its discount factor.",
  forecast:
    "The outcome where it is known. After that the plan, times the share of the planned reduction that has come where the plan is above zero.",
};
