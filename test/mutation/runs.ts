import fc from "fast-check";

/** While mutants are tried, properties take few cases and always the same ones: quick, and the same answer each time. */
fc.configureGlobal({ numRuns: 50, seed: 2013 });
