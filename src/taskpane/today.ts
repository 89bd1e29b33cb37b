/** The day on the calendar where one sits, as 2026-11-30. */
export function today(): string {
  return new Date().toLocaleDateString("sv-SE"); // Swedish days are written so
}

/**
 * Whether a day, such as 2027-11-30, lies before today; no day is never past.
 *
 * @param now the calendar's, as 2026-11-30
 * @example isPast("2026-11-29", "2026-11-30") // true
 * @example isPast("", "2026-11-30") // false
 */
export function isPast(day: string, now = today()): boolean {
  return day !== "" && day < now;
}
