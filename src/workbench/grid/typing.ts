import {
  CellValueType,
  InterceptorEffectEnum,
  type ICellData,
  type IStyleData,
  type Nullable,
  type Univer,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { exactNumber, signs } from "../../locales/numbers";
import type { Language } from "../../locales/language";
import { content } from "./book";
import { shownFormula } from "../../ranges/formulaText";
import { formatStyle } from "./storyBook";
import type { CellPlace, RefusedTyping } from "./refusedTypings";
import { readTyped, truthWord } from "./typedText";

/** As an error is told: it is not in the cell. */
const refusedLook: IStyleData = { cl: { rgb: "#a4262c" }, it: 1 };
const beforeUniver = 1000;
const afterFormats = 9;
const general = (style: Nullable<IStyleData>) => !style?.n?.pattern || style.n.pattern === "General";

function plainText(cell: ICellData): string | null {
  if (cell.f) return cell.f;
  const typed = cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? cell.v;
  return typed === undefined || typed === null || typed === "" ? null : String(typed);
}

/** All digits of a number without grouping, as Excel shows a number that has no format. */
function ungrouped(value: number, language: Language): string {
  return exactNumber(value, language).replace(signs[language].thousands, "");
}

function edited(value: number, style: Nullable<IStyleData>, language: Language): string {
  if (!style?.n?.pattern.includes("%")) return ungrouped(value, language);
  return `${ungrouped(Number((value * 100).toPrecision(15)), language)}%`;
}

/**
 * Numbers and formulas are typed and shown as the language writes them, and stored in one way.
 *
 * What cannot be read with certainty leaves the cell as it was and is told to `refused`; `refusedAt` knows what of it is to
 * be seen in a cell that is still empty.
 */
export function typeIn(
  univer: Univer,
  language: Language,
  refused: (typing: RefusedTyping | null, place: CellPlace) => void,
  refusedAt: (place: CellPlace) => RefusedTyping | null,
): void {
  const injector = univer.__getInjector();
  const service = injector.get(SheetInterceptorService);
  const formulas = injector.get(FormulaDataModel);
  const cells = service.writeCellInterceptor;
  cells.intercept(BEFORE_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const formula = formulas.getFormulaStringByCell(row, col, worksheet.getSheetId(), workbook.getUnitId());
      if (formula) return { ...cell, f: shownFormula(formula, language) };
      const raw = worksheet.getCellRaw(row, col);
      const style = workbook.getStyles().getStyleByCell(raw);
      if (raw?.t === CellValueType.NUMBER && typeof raw.v === "number")
        return { ...cell, v: edited(raw.v, style, language) };
      return raw?.t === CellValueType.BOOLEAN ? { ...cell, v: truthWord(raw.v === 1, language) } : next(cell);
    },
  });
  cells.intercept(AFTER_CELL_EDIT, {
    priority: beforeUniver,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const text = cell ? plainText(cell) : null;
      const place = { sheetId: worksheet.getSheetId(), row, column: col };
      refused(null, place);
      if (!cell || text === null) return next(cell);
      const raw = worksheet.getCellRaw(row, col);
      const typed = readTyped(cell.t === CellValueType.FORCE_STRING ? `'${text}` : text, language);
      if (typed.kind === "refused") {
        refused({ text, because: typed.because }, place);
        return { ...raw };
      }
      if (typed.kind === "formula" && typed.value === raw?.f) return { ...raw };
      const style = workbook.getStyles().getStyleByCell(raw);
      const kept = { ...cell, p: null, si: null, f: null, t: undefined };
      if (typed.kind === "text") return { ...kept, v: typed.value, t: CellValueType.STRING };
      const rewritten = { ...kept, ...content(typed.value) };
      const format = typed.kind === "number" && typed.format;
      if (!format || (!general(style) && style?.n?.pattern.includes("%") === format.includes("%"))) return rewritten;
      return { ...rewritten, s: { ...style, ...formatStyle(format) } };
    },
  });
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    priority: afterFormats,
    handler: (cell, { worksheet, row, col }, next) => {
      const typing = refusedAt({ sheetId: worksheet.getSheetId(), row, column: col });
      return next(typing ? { ...cell, v: typing.text, t: CellValueType.STRING, s: refusedLook } : cell);
    },
  });
  if (language === "en") return;
  service.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: afterFormats,
    handler: (cell, { workbook, rawData }, next) => {
      if (cell?.t === CellValueType.BOOLEAN)
        return next({ ...cell, v: truthWord(cell.v === 1 || cell.v === true, language) });
      if (cell?.t !== CellValueType.NUMBER) return next(cell);
      if (typeof cell.v === "string") return next({ ...cell, v: cell.v.replace(/(\d)%$/, "$1\u00a0%") });
      const plain = typeof cell.v === "number" && general(workbook.getStyles().getStyleByCell(rawData));
      return next(plain ? { ...cell, v: ungrouped(cell.v as number, language) } : cell);
    },
  });
}
