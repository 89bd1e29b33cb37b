/** Whether a number can be a day of Excel's: from 1 January 1900 to the end of 9999. */
export function isSerial(cell: number): boolean {
  return cell > 0 && cell < 2958466;
}

/**
 * The day that Excel stores as a number.
 *
 * @param serial days since 30 December 1899; what follows the point is the time of the day
 * @example dayOf(45000) // "2023-03-15"
 */
export function dayOf(serial: number): string {
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86400000).toISOString().slice(0, 10);
}
