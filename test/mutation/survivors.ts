/** Mutants that no test of the model can or should kill, by the reason why. */
export const survivors: Record<string, readonly string[]> = {};
