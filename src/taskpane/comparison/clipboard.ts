import type { ResultTable } from "../../workbook/results";
import type { Words } from "../words";
import { tableHtml, tableText } from "./tableText";

/**
 * Puts a table on the clipboard, as a table for Excel and Word and as text for others.
 *
 * @returns whether it is there
 */
export function copyTable(table: ResultTable, words: Words): Promise<boolean> {
  return copyHtml(tableHtml(table, words), tableText(table, words));
}

/**
 * The same with a page, and the text that others take of it.
 *
 * Where the page may not use the clipboard itself (Office's frames differ), the copying is asked of the browser.
 */
export async function copyHtml(html: string, text: string): Promise<boolean> {
  try {
    const item = new ClipboardItem({
      "text/html": new Blob([html], { type: "text/html" }),
      "text/plain": new Blob([text], { type: "text/plain" }),
    });
    await navigator.clipboard.write([item]);
    return true;
  } catch {
    return copyByCommand(html, text);
  }
}

function copyByCommand(html: string, text: string): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener("copy", onCopy, { once: true });
  const isDone = document.execCommand("copy");
  document.removeEventListener("copy", onCopy);
  return isDone && isCopied;
}
