/**
 * A webpack loader for Univer's hints on functions: between arguments they write the sign of the page's language, where Univer
 * has a comma.
 */
export default function listSeparator(source: string): string {
  const sign = '(document.documentElement.lang === "sv" ? ";" : ",")';
  return source
    .replace(/i === value\.length - 1 \? "" : ","/g, `i === value.length - 1 ? "" : ${sign}`)
    .replace(/(item\.example\)\.join\()","\)/g, `$1${sign})`);
}
