const { reporters, Runner } = require("mocha");

/** Mocha's own dots and failures, and a last line that a person or a program finds at once. */
module.exports = class Tally extends reporters.Dot {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Runner.constants.EVENT_RUN_END, () => {
      console.log(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }
};
