/** Why a file is not opened, or not saved: which sentence says it, and what it tells. */
export type FileRefusalCode =
  | "notXlsx"
  | "password"
  | "tooLarge"
  | "tooManyParts"
  | "tooManyCells"
  | "tooFar"
  | "macros"
  | "externalLinks"
  | "foreignPart"
  | "documentType"
  | "damaged";

export class FileRefusal extends Error {
  constructor(
    readonly code: FileRefusalCode,
    /** The part of the file that is meant, or how much there is of what is too much. */
    readonly told = "",
  ) {
    super(`${code} ${told}`);
  }
}
