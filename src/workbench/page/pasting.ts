import type { Univer } from "@univerjs/core";
import { ISheetClipboardService } from "@univerjs/preset-sheets-core";
import type { Language } from "../../locales/language";
import { content, type Book } from "../grid/book";
import { pastedCells } from "../grid/pastedText";
import { formatStyle } from "../grid/storyBook";
import { readTyped } from "../grid/typedText";
import type { RefusedTyping } from "../grid/refusedTypings";
import type { Host } from "../host/host";

/** How Univer marks what was copied from its own cells; that keeps its values and needs no reading. */
const ownCopy = /data-copy-id=/;

/** Writes pasted lines and tabs from a cell on, or says which text of them cannot be read and writes nothing. */
function write(text: string, book: Book, host: Host, language: Language): RefusedTyping | null {
  const { sheetId, area } = host.ground.selection.get();
  const cells: Parameters<Book["write"]>[1] = {};
  for (const [down, line] of pastedCells(text).entries())
    for (const [right, part] of line.entries()) {
      const typed = part === "" ? { kind: "text" as const, value: "" } : readTyped(part, language);
      if (typed.kind === "refused") return { text: part, because: typed.because };
      const format = typed.kind === "number" ? typed.format : null;
      const stored = { ...content(typed.value), ...(format && { s: formatStyle(format) }) };
      (cells[area.top + down] ??= {})[area.left + right] = stored;
    }
  book.write(sheetId, cells);
  book.closeStep();
  return null;
}

/** What is pasted from outside the spreadsheet is read as if it were typed, never as another number. */
export function pasteAsTyped(
  univer: Univer,
  language: Language,
  host: () => Host | null,
  refused: (typing: RefusedTyping | null) => void,
): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService);
  const [universPaste, universLegacyPaste] = [clipboard.paste.bind(clipboard), clipboard.legacyPaste.bind(clipboard)];
  const take = (text: string): boolean => {
    const open = host();
    const refusal = open ? write(text, open.book, open, language) : null;
    refused(refusal);
    return refusal === null;
  };
  clipboard.legacyPaste = async (html, text, files) =>
    !text || ownCopy.test(html ?? "") ? universLegacyPaste(html, text, files) : take(text);
  clipboard.paste = async (item, kind) => {
    const say = async (type: string) => (item.types.includes(type) ? (await item.getType(type)).text() : "");
    const [html, text] = [await say("text/html"), await say("text/plain")];
    return !text || ownCopy.test(html) ? universPaste(item, kind) : take(text);
  };
}
