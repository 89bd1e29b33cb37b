import Module from "node:module";
import assignedFields from "../.webpack/assignedFields";

/** Node's own step between reading a file and running it, as far as it is used here. */
const steps = Module.prototype as unknown as { _compile(source: string, file: string): unknown };
const compile = steps._compile;

/** The formula engine in tests is the one of the workbench's bundle, whose fields are assignments: a calculation takes half. */
steps._compile = function (source, file) {
  return compile.call(this, /@univerjs.engine-formula.*\.js$/.test(file) ? assignedFields(source) : source, file);
};
