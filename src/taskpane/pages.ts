import type { Language } from "../locales/language";

/** Shows the pane, where the ribbon's button was pressed without it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** The first page of the help. */
export function helpPage(language: Language): string {
  return `help/${language}/index.html`;
}

/** Whether a page can be opened without a press in the pane: a window of a ribbon's button is blocked on the web. */
export function opensUnpressed(): boolean {
  return Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1");
}

/** Opens a page of the add-in's own folder in the person's browser. */
export function openPage(file: string): Promise<void> {
  const address = new URL(file, window.location.href).href;
  if (opensUnpressed()) {
    Office.context.ui.openBrowserWindow(address);
  } else if (!window.open(address, "_blank")) {
    return Promise.reject(new Error(address));
  }
  return Promise.resolve();
}
