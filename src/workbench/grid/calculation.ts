import { ICommandService, type ICommandInfo, type IDisposable, type IRange, type Injector } from "@univerjs/core";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  type ActiveDirtyManagerService,
  IActiveDirtyManagerService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationResultMutation,
  SetFormulaCalculationStartMutation,
  type ISetDefinedNameMutationParam,
  type ISetFormulaCalculationNotificationMutation,
  type ISetFormulaCalculationResultMutation,
} from "@univerjs/engine-formula";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import { dirtyFromSheetName, isSheetName } from "./sheetNames";

type Conversion = NonNullable<ReturnType<ActiveDirtyManagerService["get"]>>;
type Dirt = ReturnType<Conversion["getDirtyData"]>;
type Listener = (calculatedSheets: ReadonlySet<string>) => void;

/**
 * When the spreadsheet calculates.
 *
 * Univer waits 100 ms after the last write, so that a read straight after a write is stale. Here a calculation starts
 * with the write, never two at once, and `settle` waits until nothing that was written is left to calculate.
 */
export class Calculation {
  private dirt: Dirt[] = [];
  private running: Promise<void> | null = null;
  private ended: ((state: FormulaExecutedStateType) => void) | null = null;
  private readonly commands: ICommandService;
  private held = 0;
  private readonly listeners = new Set<Listener>();
  private calculated = new Set<string>();
  private readonly beforeEverything = new Set<() => void>();
  private readonly watching: IDisposable;

  constructor(private readonly injector: Injector) {
    this.commands = injector.get(ICommandService);
    const manager = injector.get(IActiveDirtyManagerService);
    this.stopUniversTimer();
    this.watching = this.commands.onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationNotificationMutation.id) return this.notice(command);
      if (command.id === SetFormulaCalculationResultMutation.id) return this.remember(command);
      const conversion = manager.get(command.id);
      if (!conversion) return undefined;
      this.stopUniversTimer();
      if (options?.onlyLocal || isAnchor(command)) return undefined;
      const dirt = dirtyFrom(command) ?? conversion.getDirtyData(command);
      if (Object.keys(dirt).length === 0) return undefined; // only looks were changed
      this.dirt.push(dirt);
      if (this.held === 0) void Promise.resolve().then(() => this.settle());
      return undefined;
    });
  }

  /** While something is done that belongs together, calculates only when asked to; afterwards what has become dirty. */
  async holding<Result>(act: () => Promise<Result>): Promise<Result> {
    this.held++;
    try {
      return await act();
    } finally {
      this.held--;
      if (this.held === 0 && this.dirt.length > 0) void this.settle();
    }
  }

  /** Calls the listener after each calculation, with the sheets that have cells it gave a value. */
  onEnd(listener: Listener): void {
    this.listeners.add(listener);
  }

  /** Calls the listener before everything is calculated anew. */
  onEverything(listener: () => void): void {
    this.beforeEverything.add(listener);
  }

  /** Stops looking after the calculation. */
  close(): void {
    this.watching.dispose();
    this.listeners.clear();
  }

  /** Calculates the whole book. */
  async everything(): Promise<void> {
    for (const listener of this.beforeEverything) listener();
    this.dirt.push({ forceCalculation: true });
    await this.settle();
  }

  /** Calculates these cells of the workbook and what depends on them. */
  calculateCells(unitId: string, cells: { sheetId: string; row: number; column: number }[]): void {
    const range = (row: number, column: number) => ({
      startRow: row,
      endRow: row,
      startColumn: column,
      endColumn: column,
    });
    this.dirt.push({
      dirtyRanges: cells.map(({ sheetId, row, column }) => ({ unitId, sheetId, range: range(row, column) })),
    });
    void this.settle();
  }

  /** Waits until every write has been calculated. */
  async settle(): Promise<void> {
    while (this.dirt.length > 0 || this.running) {
      this.running ??= this.once().finally(() => (this.running = null));
      await this.running;
    }
  }

  private async once(): Promise<void> {
    const dirt = merged(this.dirt);
    this.dirt = [];
    const spills = JSON.stringify(this.injector.get(FormulaDataModel).getArrayFormulaRange());
    const end = new Promise<FormulaExecutedStateType>((resolve) => (this.ended = resolve));
    await this.commands.executeCommand(SetFormulaCalculationStartMutation.id, dirt, { onlyLocal: true });
    if ((await end) === FormulaExecutedStateType.STOP_EXECUTION) this.dirt.push(dirt); // something else started over
    await new Promise((resolve) => setTimeout(resolve, 0));
    const ranges = this.injector.get(FormulaDataModel).getArrayFormulaRange();
    if (JSON.stringify(ranges) !== spills) this.dirt.push({ dirtyRanges: spilled(ranges) });
    const calculated = this.calculated;
    this.calculated = new Set();
    for (const listener of this.listeners) listener(calculated);
  }

  private notice(command: Readonly<ICommandInfo>): void {
    const state = (command.params as ISetFormulaCalculationNotificationMutation).functionsExecutedState;
    if (state === undefined) return;
    this.ended?.(state);
    this.ended = null;
  }

  private remember({ params }: Readonly<ICommandInfo>): void {
    for (const sheets of Object.values((params as ISetFormulaCalculationResultMutation).unitData))
      for (const sheetId of Object.keys(sheets ?? {})) this.calculated.add(sheetId);
  }

  /** Univer's own controller keeps its timer and queue private; left alone, it would calculate everything a second time. */
  private stopUniversTimer(): void {
    const controller = this.injector.get(TriggerCalculationController);
    clearTimeout(Reflect.get(controller, "_setTimeoutKey") as ReturnType<typeof setTimeout>);
    Reflect.set(controller, "_waitingCommandQueue", []);
  }
}

/** What a changed name that belongs to a sheet makes dirty; undefined for other changes, of which Univer knows. */
function dirtyFrom(command: Readonly<ICommandInfo>): Dirt | undefined {
  if (command.id !== SetDefinedNameMutation.id && command.id !== RemoveDefinedNameMutation.id) return undefined;
  const name = command.params as ISetDefinedNameMutationParam;
  return isSheetName(name) ? dirtyFromSheetName(name) : undefined;
}

/** A hidden name stands in no formula. */
function isAnchor({ id, params }: Readonly<ICommandInfo>): boolean {
  return id === SetDefinedNameMutation.id && Boolean((params as ISetDefinedNameMutationParam).hidden);
}

/** Cells that a spill has come to or left: what reads them is calculated again. */
function spilled(ranges: ReturnType<FormulaDataModel["getArrayFormulaRange"]>): NonNullable<Dirt["dirtyRanges"]> {
  const dirty: NonNullable<Dirt["dirtyRanges"]> = [];
  for (const [unitId, sheets] of Object.entries(ranges))
    for (const [sheetId, rows] of Object.entries(sheets ?? {}))
      for (const columns of Object.values(rows ?? {}))
        for (const range of Object.values<IRange>(columns ?? {})) dirty.push({ unitId, sheetId, range });
  return dirty;
}

/** Several writes as one start of the calculation. */
function merged(dirt: Dirt[]): Required<Dirt> {
  const whole: Required<Dirt> = {
    forceCalculation: false,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: {},
  };
  for (const part of dirt) {
    whole.forceCalculation ||= part.forceCalculation ?? false;
    whole.dirtyRanges.push(...(part.dirtyRanges ?? []));
    for (const kind of ["dirtyNameMap", "dirtyDefinedNameMap", "clearDependencyTreeCache"] as const)
      for (const [unit, names] of Object.entries(part[kind] ?? {})) Object.assign((whole[kind][unit] ??= {}), names);
  }
  return whole;
}
