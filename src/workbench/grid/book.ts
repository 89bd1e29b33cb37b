import {
  CellValueType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  ObjectMatrix,
  UniverInstanceType,
  type ICellData,
  type IMutationInfo,
  type IStyleData,
  type Injector,
  type Univer,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation, SetRangeValuesUndoMutationFactory, SetStyleCommand } from "@univerjs/sheets";
import type { Habit } from "../excel/switches";
import type { Area } from "./address";
import { storedValue } from "./storyBook";

export type Shown = string | number | boolean;
type Written = Record<number, Record<number, ICellData>>;

/** One open workbook of the spreadsheet: its cells, sheets and names, read and written without a screen. */
export class Book {
  readonly injector: Injector;
  readonly workbook: Workbook;
  private readonly formulas: FormulaDataModel;
  private undos: IMutationInfo[] = [];
  private redos: IMutationInfo[] = [];
  private endsUndo = false;
  /** How many sheets there have been. */
  private made: number;

  constructor(
    univer: Univer,
    readonly unitId: string,
    readonly habits: ReadonlySet<Habit> = new Set(),
  ) {
    this.injector = univer.__getInjector();
    this.formulas = this.injector.get(FormulaDataModel);
    const instances = this.injector.get(IUniverInstanceService);
    this.workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET)!;
    this.made = this.sheets().length;
  }

  /** The id of a new sheet: never that of one that is gone, whose names are kept for whoever fetches it back. */
  freshSheetId(): string {
    return `${this.unitId}-sheet${++this.made}`;
  }

  sheets(): Worksheet[] {
    return this.workbook.getSheetOrders().map((id) => this.workbook.getSheetBySheetId(id)!);
  }

  /** The sheet with this name, in either case as in Excel, or with this id. */
  sheet(nameOrId: string): Worksheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets().find((one) => one.getSheetId() === nameOrId || one.getName().toLowerCase() === wanted);
  }

  private stored(sheetId: string, row: number, column: number): ICellData | null {
    return this.workbook.getSheetBySheetId(sheetId)?.getCellMatrix().getValue(row, column) ?? null;
  }

  /** The value that a cell shows; a blank cell is "". */
  value(sheetId: string, row: number, column: number): Shown {
    const cell = this.stored(sheetId, row, column);
    const isBlank = cell?.v === undefined || cell.v === null;
    const shown = isBlank ? this.formulas.getArrayFormulaCellData()[this.unitId]?.[sheetId]?.[row]?.[column] : cell;
    if (shown?.v === undefined || shown.v === null) return "";
    return shown.t === CellValueType.BOOLEAN ? shown.v === 1 || shown.v === true || shown.v === "TRUE" : shown.v;
  }

  /** The formula of a cell in English, or undefined. Cells that a formula spills into have none of their own. */
  formula(sheetId: string, row: number, column: number): string | undefined {
    return this.formulas.getFormulaStringByCell(row, column, sheetId, this.unitId) ?? undefined;
  }

  style(sheetId: string, row: number, column: number): IStyleData {
    return this.workbook.getStyles().getStyleByCell(this.stored(sheetId, row, column)) ?? {};
  }

  /** The cells that a formula spills over, from its own cell, or undefined. */
  spill(sheetId: string, row: number, column: number): Area | undefined {
    const range = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId]?.[row]?.[column];
    if (!range) return undefined;
    return { top: range.startRow, left: range.startColumn, bottom: range.endRow, right: range.endColumn };
  }

  /** The cell of the formula that spills into a cell; undefined for a cell with content of its own. */
  spillParent(sheetId: string, row: number, column: number): Area | undefined {
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    for (const top of Object.keys(ranges).map(Number))
      for (const left of Object.keys(ranges[top] ?? {}).map(Number)) {
        const spill = this.spill(sheetId, top, left);
        const isIn = spill && row >= top && row <= spill.bottom && column >= left && column <= spill.right;
        if (isIn && (row !== top || column !== left)) return { top, left, bottom: top, right: left };
      }
    return undefined;
  }

  /** The smallest area from the first to the last used cell, or null on an empty sheet. */
  used(sheetId: string): Area | null {
    const used = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
    const take = (row: number, column: number) => {
      used.top = Math.min(used.top, row);
      used.left = Math.min(used.left, column);
      used.bottom = Math.max(used.bottom, row);
      used.right = Math.max(used.right, column);
    };
    this.workbook
      .getSheetBySheetId(sheetId)
      ?.getCellMatrix()
      .forValue((row, column, cell) => {
        if (cell && (cell.f || cell.si || (cell.v !== undefined && cell.v !== null && cell.v !== "")))
          take(row, column);
      });
    const ranges = this.formulas.getArrayFormulaRange()[this.unitId]?.[sheetId] ?? {};
    for (const row of Object.keys(ranges))
      for (const column of Object.keys(ranges[Number(row)] ?? {})) {
        const spill = this.spill(sheetId, Number(row), Number(column));
        if (spill) take(spill.bottom, spill.right);
      }
    return used.bottom < 0 ? null : used;
  }

  /**
   * Writes cells; whole cells are replaced when they carry a value, styles are merged into what is there.
   *
   * Where only looks are written nothing is calculated for it, and nothing that cells hold comes back with its undo.
   */
  write(sheetId: string, cells: Written): void {
    const isLooks = Object.values(cells).every((row) => Object.values(row).every(isLook));
    if (!isLooks) this.keepFormulas(sheetId, cells);
    const trigger = isLooks ? SetStyleCommand.id : undefined;
    const params = { unitId: this.unitId, subUnitId: sheetId, cellValue: cells, trigger };
    const undo = SetRangeValuesUndoMutationFactory(this.injector, params);
    if (isLooks)
      new ObjectMatrix(undo.cellValue).forValue((row, column, cell) => {
        undo.cellValue![row]![column] = { s: cell?.s };
      });
    this.run({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  }

  /** Univer takes away a formula that a write does not repeat, also where only a style is written. */
  private keepFormulas(sheetId: string, cells: Written): void {
    for (const [row, columns] of Object.entries(cells))
      for (const [column, cell] of Object.entries(columns)) {
        if ("v" in cell || "f" in cell) continue;
        const formula = this.formula(sheetId, Number(row), Number(column));
        if (formula !== undefined) cell.f = formula;
      }
  }

  /** Does something and remembers how it is undone. */
  run(redo: IMutationInfo, undo: IMutationInfo): void {
    this.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
    this.redos.push(redo);
    this.undos.unshift(undo);
  }

  /**
   * Runs one of Univer's own commands on a sheet, with what it does to formulas and names, as part of the step to undo.
   *
   * Some of them take the active sheet whatever they are told, and all of them make a step to undo of their own.
   */
  async command(id: string, sheetId: string, params: object): Promise<void> {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    const undoRedo = this.injector.get(IUndoRedoService);
    const before = undoRedo.pitchTopUndoElement();
    Object.assign(this.workbook, { getActiveSheet: () => sheet });
    const subject = { unitId: this.unitId, subUnitId: sheetId };
    const running = this.injector.get(ICommandService).executeCommand(id, { ...subject, ...params });
    Reflect.deleteProperty(this.workbook, "getActiveSheet");
    await running;
    const step = undoRedo.pitchTopUndoElement();
    if (!step || step === before) return;
    undoRedo.popUndoToRedo(); // off the steps: it comes back as a part of ours
    this.redos.push(...step.redoMutations);
    this.undos.unshift(...step.undoMutations);
  }

  /** What was done until now, and with it, can be taken back no more, where Excel has the habit. */
  endUndo(habit: Habit): void {
    this.endsUndo ||= this.habits.has(habit);
  }

  /** Makes everything written since the last time one step to undo. */
  closeStep(): void {
    if (this.endsUndo) {
      this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
      [this.endsUndo, this.undos, this.redos] = [false, [], []];
    }
    if (this.redos.length === 0) return;
    const step = { unitID: this.unitId, undoMutations: this.undos, redoMutations: this.redos };
    this.injector.get(IUndoRedoService).pushUndoRedo(step);
    this.undos = [];
    this.redos = [];
  }
}

/** A cell's new content: text that begins with "=" is a formula, "" empties the cell. */
export function content(value: Shown): ICellData {
  const empty = { v: null, f: null, si: null, p: null };
  return value === "" ? empty : { ...empty, ...storedValue(value) };
}

function isLook(cell: ICellData): boolean {
  return Object.keys(cell).every((key) => key === "s");
}
