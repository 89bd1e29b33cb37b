import type { Injector, RTree } from "@univerjs/core";
import { IDependencyManagerService } from "@univerjs/engine-formula";

/**
 * Has the spreadsheet forget after each calculation which formulas hang on which cells. It finds that out anew for every
 * calculation and would keep what it found before beside it: 42 kB more an edit, and more to look through each time.
 */
export function forgetDependencies(injector: Injector): void {
  const dependencies = injector.get(IDependencyManagerService);
  if (Object.hasOwn(dependencies, "closeKdTree")) return; // another workbook was opened before
  const close = dependencies.closeKdTree.bind(dependencies);
  dependencies.closeKdTree = () => {
    close(); // the last that is asked of them in a calculation
    (Reflect.get(dependencies, "_dependencyRTreeCache") as RTree).clear();
  };
}
