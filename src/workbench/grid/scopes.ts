import type { Injector } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";

/** A name as the spreadsheet keeps it. */
export type StoredName = IDefinedNamesServiceParam;
/** The names of each scope: a sheet's id, or the spreadsheet's word for the whole workbook. */
type Scopes = ReadonlyMap<string, readonly StoredName[]>;

const sorted = new WeakMap<IDefinedNamesService, Map<string, Scopes>>();

/**
 * The names of a workbook by their scope, sorted out anew when one of them has changed: a workbook of two hundred scenarios
 * has thousands, and each sheet is asked for its own.
 */
export function scopesOf(injector: Injector, unitId: string): Scopes {
  const service = injector.get(IDefinedNamesService);
  let workbooks = sorted.get(service);
  if (!workbooks) {
    const kept = (workbooks = new Map<string, Scopes>());
    sorted.set(service, kept);
    service.update$.subscribe(() => kept.clear());
  }
  const before = workbooks.get(unitId);
  if (before) return before;
  const scopes = new Map<string, StoredName[]>();
  for (const name of Object.values(service.getDefinedNameMap(unitId) ?? {})) {
    const scope = name.localSheetId ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
    const others = scopes.get(scope);
    if (others) others.push(name);
    else scopes.set(scope, [name]);
  }
  workbooks.set(unitId, scopes);
  return scopes;
}
