/**
 * Reads a formula that is one call with constants and array constants, as the story of refusals writes them:
 * `=SOCIAL.PAYBACK({-100,60;30,40})`.
 */
export function readFormula(formula: string): { id: string; given: unknown[] } {
  const [, id, inside] = /^=SOCIAL\.([A-Z.]+)\((.*)\)$/.exec(formula)!;
  const parts = inside!.match(/\{[^}]*\}|"[^"]*"|[^,]+|(?<=,)(?=,)/g) ?? [];
  return { id: id!, given: parts.map(readConstant) };
}

function readConstant(text: string): unknown {
  if (text === "") return null;
  if (text.startsWith("{")) {
    const rows = text.slice(1, -1).split(";");
    return rows.map((row) => (row.match(/"[^"]*"|[^,]+/g) ?? []).map(readConstant));
  }
  return text.startsWith('"') ? text.slice(1, -1) : Number(text);
}
