import { IShortcutService, KeyCode } from "@univerjs/preset-sheets-core";
import { toDisposable, type Univer } from "@univerjs/core";

/** How Univer names the keys of the list of functions that it shows under a formula. */
const keysOfList = "sheet.formula-embedding-editor.search_function.";

/**
 * Enter ends a formula as it is typed, as in Excel; Tab takes what the list of functions suggests.
 *
 * Univer's list comes a while after what was typed and stays a while after it: an Enter that it takes puts a function
 * into a formula that has got further meanwhile.
 */
export function leaveEnter(univer: Univer): void {
  const keys = univer.__getInjector().get(IShortcutService);
  const register = keys.registerShortcut.bind(keys);
  keys.registerShortcut = (key) => {
    const isListsEnter = key.id.startsWith(keysOfList) && key.binding === KeyCode.ENTER;
    return isListsEnter ? toDisposable(() => undefined) : register(key);
  };
}
