import type { Worksheet } from "@univerjs/core";

export interface Property {
  key: string;
  value: string;
}

/** What is kept with a sheet: it follows when the sheet is copied, deleted and brought back. */
interface Kept {
  properties: Property[];
}

/** Custom properties as a sheet keeps them. */
export function kept(properties: Record<string, string> = {}): { properties: Property[] } {
  return { properties: Object.entries(properties).map(([key, value]) => ({ key, value })) };
}

/** The custom properties of a sheet, in the order they were added. */
export function propertiesOf(sheet: Worksheet): Property[] {
  const snapshot = sheet.getSnapshot();
  snapshot.custom ??= kept();
  return ((snapshot.custom as unknown as Kept).properties ??= []);
}

/** The property with this key, in either case as in Excel. */
export function propertyOf(sheet: Worksheet, key: string): Property | undefined {
  return propertiesOf(sheet).find((one) => one.key.toLowerCase() === key.toLowerCase());
}

export function setProperty(sheet: Worksheet, key: string, value: string): void {
  const there = propertyOf(sheet, key);
  if (there) there.value = value;
  else propertiesOf(sheet).push({ key, value });
}

export function removeProperty(sheet: Worksheet, key: string): void {
  const properties = propertiesOf(sheet);
  const there = propertyOf(sheet, key);
  if (there) properties.splice(properties.indexOf(there), 1);
}
