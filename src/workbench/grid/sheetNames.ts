import { IUniverInstanceService, type Injector, type Workbook } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  type ISetDefinedNameMutationParam,
} from "@univerjs/engine-formula";
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from "@univerjs/sheets";
import { piecesOf, type Piece } from "../../ranges/formulaPieces";
import { splitAddress } from "./address";
import { scopesOf } from "./scopes";

type FormulaData = ReturnType<FormulaDataModel["getFormulaData"]>;
/** What a name refers to on a sheet, or on this sheet when none is said. */
type Referred = (sheet: string | null, name: string) => string | undefined;

/**
 * A formula with the sheet's own names written as the cells they refer to.
 *
 * @example withoutNames("=SUM(Costs)*2", () => "Barn!$A$1:$A$4") // "=SUM(Barn!$A$1:$A$4)*2"
 */
export function withoutNames(formula: string, referred: Referred): string {
  const said = ({ kind, text }: Piece) => {
    if (kind !== "name") return text;
    const { sheet, cells } = splitAddress(text);
    return referred(sheet, cells) ?? text;
  };
  return piecesOf(formula).map(said).join("");
}

/** Whether a name belongs to one sheet. */
export function isSheetName({ localSheetId = SCOPE_WORKBOOK_VALUE_DEFINED_NAME }: { localSheetId?: string }): boolean {
  return localSheetId !== SCOPE_WORKBOOK_VALUE_DEFINED_NAME;
}

/** What has to be calculated when a sheet's own name changes: everything, since formulas were read with the old one. */
export function dirtyFromSheetName({ unitId, localSheetId = "" }: ISetDefinedNameMutationParam) {
  return { forceCalculation: true, clearDependencyTreeCache: { [unitId]: { [localSheetId]: "1" } } };
}

const taught = new WeakSet<Injector>();

/**
 * Makes Univer's engine calculate with names that belong to a sheet.
 *
 * Of itself it takes whichever name of those letters was set last, wherever it belongs. So it is shown only the
 * workbook's names, and before each calculation it is given the formulas with the sheets' own names written as cells.
 */
export function calculateSheetNames(injector: Injector): void {
  if (taught.has(injector)) return;
  taught.add(injector);
  const service = injector.get(IDefinedNamesService);
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  service.getValueByName = (unitId, name) =>
    scopesOf(injector, unitId)
      .get(SCOPE_WORKBOOK_VALUE_DEFINED_NAME)
      ?.find((one) => same(one.name, name)) ?? null;

  const config = injector.get(IFormulaCurrentConfigService);
  const load = config.load.bind(config);
  config.load = (given) => {
    const formulaData: FormulaData = { ...given.formulaData };
    for (const [unitId, sheets] of Object.entries(given.formulaData)) {
      const scopes = scopesOf(injector, unitId);
      if ([...scopes.keys()].every((scope) => scope === SCOPE_WORKBOOK_VALUE_DEFINED_NAME)) continue;
      const workbook = injector.get(IUniverInstanceService).getUnit<Workbook>(unitId);
      formulaData[unitId] = Object.fromEntries(
        Object.entries(sheets ?? {}).map(([sheetId, rows]) => {
          const referred: Referred = (sheet, name) => {
            const wanted = sheet === null ? sheetId : workbook?.getSheetBySheetName(sheet)?.getSheetId();
            return scopes.get(wanted ?? "")?.find((one) => same(one.name, name))?.formulaOrRefString;
          };
          return [sheetId, resolved(rows as Rows, referred)];
        }),
      );
    }
    load({ ...given, formulaData });
  };
}

type Rows = Record<number, Record<number, { f: string } | null>>;

function resolved(rows: Rows, referred: Referred): Rows {
  return Object.fromEntries(
    Object.entries(rows).map(([row, columns]) => {
      const cells = Object.entries(columns).map(([column, cell]) => [
        column,
        cell && { ...cell, f: withoutNames(cell.f, referred) },
      ]);
      return [row, Object.fromEntries(cells)];
    }),
  );
}
