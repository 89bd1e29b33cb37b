/** A call of one of our functions in a formula: the function's id and its arguments as they are written. */
export interface Call {
  id: string;
  given: string[];
}

/**
 * Every call of our functions in a formula, the outer before what is nested in it.
 *
 * @example callsIn("=SOCIAL.EXCLUDED(B3,0.128)") // [{ "id": "EXCLUDED", "given": ["B3", "0.128"] }]
 * @example callsIn("=SUM(A1:A3)") // []
 */
export function callsIn(formula: string): Call[] {
  const calls: Call[] = [];
  const name = /SOCIAL\.([A-Z.]+)\(/giu;
  for (let found = name.exec(formula); found; found = name.exec(formula)) {
    calls.push({ id: found[1]!.toUpperCase(), given: argumentsFrom(formula, name.lastIndex) });
  }
  return calls;
}

/** The arguments from just after an opening bracket to the one that closes it; quotes and inner brackets are whole. */
function argumentsFrom(formula: string, start: number): string[] {
  const given: string[] = [];
  let [depth, begun, quote] = [0, start, ""];
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at]!;
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if ("({".includes(letter)) depth++;
    else if (depth > 0 && ")}".includes(letter)) depth--;
    else if (depth === 0 && (letter === "," || letter === ")")) {
      given.push(formula.slice(begun, at).trim());
      begun = at + 1;
      if (letter === ")") break;
    }
  }
  return given.length === 1 && given[0] === "" ? [] : given;
}
