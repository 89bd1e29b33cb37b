import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

/** The most that a script may weigh as it travels, in kB; its name is without its hash. */
export type Budgets = Record<string, number>;

/** The name of a script without its folder and its hash: "scripts/taskpane.0a1b2c3d.js" is "taskpane.js". */
export function nameWithoutHash(file: string): string {
  return file.replace(/^.*\//, "").replace(/\.[0-9a-f]{8}\.js$/, ".js");
}

/** Fails the build where a script has grown over its budget, or is not there; and says what each weighs. */
export class WithinBudgets {
  constructor(private readonly budgets: Budgets) {}

  apply(compiler: Compiler): void {
    if (compiler.options.mode !== "production") return;
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("WithinBudgets", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "WithinBudgets", stage }, (assets) => {
        for (const [name, most] of Object.entries(this.budgets)) {
          const file = Object.keys(assets).find((one) => nameWithoutHash(one) === name);
          const weight = file ? gzipSync(assets[file]!.buffer()).length / 1000 : Infinity;
          const says = `${name}: ${weight.toFixed(0)} kB of ${most} kB compressed`;
          if (weight > most) compilation.errors.push(new WebpackError(`Over budget, ${says}`));
          else console.log(says);
        }
      });
    });
  }
}
