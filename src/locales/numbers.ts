import { tags, type Language } from "./language";

/** How a number is shown: the code that Excel stores (in English) and how `Intl` prints the same. */
export const formats = {
  kronor: { code: "#,##0", digits: 0, percent: false },
  persons: { code: "#,##0", digits: 0, percent: false },
  exact: { code: "#,##0.00", digits: 2, percent: false },
  years: { code: "0.0", digits: 1, percent: false },
  whole: { code: "0", digits: 0, percent: false },
  wholeShare: { code: "0%", digits: 0, percent: true },
  share: { code: "0.0%", digits: 1, percent: true },
  rate: { code: "0.0%", digits: 1, percent: true },
} as const;
export type Format = keyof typeof formats;

/** The signs of a written number: of its decimals, between its thousands, and of per cent behind it. */
export const signs: Record<Language, { decimal: string; thousands: RegExp; percent: string }> = {
  sv: { decimal: ",", thousands: /\s/g, percent: "\u00a0%" },
  en: { decimal: ".", thousands: /,/g, percent: "%" },
};

const printers = new Map<string, Intl.NumberFormat>();

function printer(language: Language, digits: number, percent: boolean, grouped: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${percent} ${grouped}`;
  let found = printers.get(key);
  if (!found) {
    found = new Intl.NumberFormat(tags[language], {
      style: percent ? "percent" : "decimal",
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: grouped,
    });
    printers.set(key, found);
  }
  return found;
}

/**
 * A number as a person reads it.
 *
 * @example formatNumber(0.128, "share", "en") // "12.8%"
 * @example formatNumber(18963000000, "kronor", "en") // "18,963,000,000"
 */
export function formatNumber(value: number, format: Format, language: Language): string {
  const { digits, percent, code } = formats[format];
  return printer(language, digits, percent, code.includes(",")).format(value);
}

/**
 * A number rounded at a place: 10 leaves no units, 0.1 one decimal.
 *
 * @example roundedNumber(1234.56, 100, "en") // "1,200"
 * @example roundedNumber(-0.04, 0.1, "en") // "0.0"
 */
export function roundedNumber(value: number, place: number, language: Language): string {
  const digits = Math.max(0, Math.round(-Math.log10(place)));
  // adding 0 makes -0 plain
  return printer(language, digits, false, true).format(Math.round(value / place) * place + 0);
}

/**
 * A number with all the digits that were given (what a sentence says it got); with a power of ten where they would be
 * too many to count.
 *
 * @example exactNumber(-2.25, "en") // "-2.25"
 * @example exactNumber(1e300, "en") // "1E300"
 */
export function exactNumber(value: number, language: Language): string {
  const size = Math.abs(value);
  const isCountable = size === 0 || (size >= 1e-9 && size < 1e15);
  return (isCountable ? exact : withPower)[language].format(value);
}
const printersOf = (options: Intl.NumberFormatOptions): Record<Language, Intl.NumberFormat> => ({
  sv: new Intl.NumberFormat(tags.sv, { maximumSignificantDigits: 15, ...options }),
  en: new Intl.NumberFormat(tags.en, { maximumSignificantDigits: 15, ...options }),
});
const exact = printersOf({});
const withPower = printersOf({ notation: "scientific" });

const plain = { sv: /^\d+(,\d+)?$/, en: /^(\d+(\.\d+)?|\.\d+)$/ };
const grouped = { sv: /^\d{1,3}( \d{3})+(,\d+)?$/, en: /^\d{1,3}(,\d{3})+(\.\d+)?$/ };

/**
 * The number that a person typed, or null where it cannot be read with certainty.
 *
 * Swedish writes a decimal comma and spaces in thousands, English a decimal point and commas; a % divides by a hundred;
 * kr and SEK are passed over. The other language's decimal sign is not guessed at: "12.8" is null in Swedish.
 *
 * @example readNumber("12,8 %", "sv") // 0.128
 * @example readNumber("18 963 000 000 kr", "sv") // 18963000000
 * @example readNumber("12.8", "sv") // null
 * @example readNumber("−1,500.5", "en") // -1500.5
 */
export function readNumber(text: string, language: Language): number | null {
  let digits = text
    .replace(/[\u00a0\u202f\u2009]/g, " ")
    .replace(/\u2212/g, "-")
    .trim();
  const negative = digits.startsWith("-");
  if (negative || digits.startsWith("+")) digits = digits.slice(1).trim();
  const percent = digits.endsWith("%");
  digits = percent ? digits.slice(0, -1).trim() : digits.replace(/ ?(kr|SEK)$/i, "");
  if (!plain[language].test(digits) && !grouped[language].test(digits)) return null;
  const standard = digits.replace(signs[language].thousands, "").replace(signs[language].decimal, ".");
  const amount = Number(percent ? `${standard}e-2` : standard);
  if (!Number.isFinite(amount)) return null;
  return negative && amount !== 0 ? -amount : amount;
}
