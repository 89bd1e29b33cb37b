/** What is said of a scenario of an older format. */
export const upgrade = {
  title: "The scenario is of an older format",
  says: (copy: string) =>
    `How the effect was measured and the price year are added below the inputs. The sheet as it is now is kept as “${copy}”.`,
  copy: (name: string) => `${name} before`,
  yes: "Upgrade",
  failed: (reason: string) => `The sheet was not upgraded and is as it was: ${reason}`,
};
