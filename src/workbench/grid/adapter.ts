import {
  ERROR_TYPE_SET,
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import { addressOf } from "./address";
import { asResult, callAsExcel, type Argument, type CellValue, type Platform, type Result } from "./call";
import {
  CellError,
  errorCodes,
  type CellErrorCode,
  type DeclaredFunction,
  type WorksheetFunction,
} from "./customFunctions";
import type { Levels } from "./levels";
import type { Refusals } from "./refusals";
import type { Streams, Telling } from "./streams";

const codes: string[] = [...Object.values(errorCodes), "#BUSY!"];
ERROR_TYPE_SET.add("#BUSY!" as never); // Univer has no such error, and would take it for a text

function isErrorCode(text: string): text is CellErrorCode {
  return codes.includes(text);
}

function read(cell: BaseValueObject | null | undefined): CellValue {
  if (!cell || cell.isNull()) return null;
  const value = cell.getValue();
  if (cell.isError()) return new CellError(isErrorCode(String(value)) ? (String(value) as CellErrorCode) : "#VALUE!");
  return value;
}

function readArray(array: ArrayValueObject): CellValue[][] {
  const rows: CellValue[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    rows.push([]);
    for (let column = 0; column < array.getColumnCount(); column++)
      rows[row]!.push(read(array.get(row, column) ?? null));
  }
  return rows;
}

function readArgument(given: FunctionVariantType): Argument {
  if (given.isReferenceObject()) return readArray((given as BaseReferenceObject).toArrayValueObject());
  const value = given as BaseValueObject;
  if (value.isArray()) return readArray(value as ArrayValueObject);
  return value.isNull() ? undefined : read(value);
}

function written(cell: CellValue): BaseValueObject {
  if (cell instanceof CellError)
    return ErrorValueObject.create(cell.code as Parameters<typeof ErrorValueObject.create>[0]);
  if (typeof cell === "boolean") return BooleanValueObject.create(cell);
  return typeof cell === "string" ? StringValueObject.create(cell) : NumberValueObject.create(cell ?? 0);
}

function writtenTable(table: CellValue[][]): ArrayValueObject {
  const columnCount = Math.max(...table.map((row) => row.length));
  return ArrayValueObject.create({
    calculateValueList: table.map((row) => row.map(written)),
    rowCount: table.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

/**
 * One of our worksheet functions in Univer's formula engine.
 *
 * It takes references as they are, so that one cell, a range and an argument left out can be told apart, and it never
 * throws: an exception out of a function would end Univer's calculation.
 */
export class SocialFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    name: string,
    private readonly declared: DeclaredFunction,
    private readonly run: WorksheetFunction,
    private readonly platform: Platform,
    private readonly refusals: Refusals,
    private readonly streams: Streams,
    private readonly levels: Levels,
  ) {
    super(name);
  }

  override calculate(...given: BaseValueObject[]): FunctionVariantType {
    const inner = given.find((argument) => !argument.isReferenceObject() && argument.isError());
    if (inner) return inner;
    const result = this.call(given.map(readArgument));
    if (!Array.isArray(result)) {
      this.keep(result, 0, 0);
      return written(result);
    }
    if (!result[0]?.length) return written(new CellError(errorCodes.invalidValue));
    result.forEach((row, down) => row.forEach((value, right) => this.keep(value, down, right)));
    return result.length === 1 && result[0].length === 1 ? written(result[0][0]!) : writtenTable(result);
  }

  private call(given: Argument[]): Result {
    const { run, declared, platform } = this;
    const address = addressOf({ top: this.row, left: this.column, bottom: this.row, right: this.column });
    const place = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    if (!declared.options?.stream)
      return this.levels.value(place, String(this.name), given, () =>
        callAsExcel(run, declared, given, platform, address),
      );
    const start = (telling: Telling) => callAsExcel(run, declared, given, platform, address, telling);
    return this.streams.value(place, String(this.name), given, start, asResult);
  }

  private keep(value: CellValue, down: number, right: number): void {
    if (!(value instanceof CellError)) return;
    const refusal = value.sentence ? { code: value.code, sentence: value.sentence } : null;
    this.refusals.keep(this.subUnitId ?? "", this.row + down, this.column + right, refusal);
  }
}
