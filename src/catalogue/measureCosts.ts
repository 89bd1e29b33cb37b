/** What it has cost per participant to do what the findings are of: codes of unit costs, by the measure of the findings. */
export const measureCosts: Readonly<Record<string, readonly string[]>> = {
  "supported-employment": ["ips-denmark"],
  "summer-job": ["summer-job-stockholm"],
  "subsidised-jobs": ["wage-subsidy-top-up"],
  "parent-training": ["parenting-programme-child", "pmto-group-denmark"],
  "nurse-visits": ["nurse-family-usa"],
  "treatment-foster-care": ["mtfc-treatment"],
  mst: ["mst-denmark"],
  "drop-out": ["drop-out-plug-in"],
  "housing-first": ["housing-first-goteborg", "housing-first-usa"],
};
