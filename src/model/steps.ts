/**
 * Works through all steps of something in one go.
 *
 * Long work is written in short steps (a generator), so that a page can pause in between.
 *
 * @param steps the work
 * @returns what it comes to
 * @example atOnce((function* () { yield; return 7; })()) // 7
 */
export function atOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
