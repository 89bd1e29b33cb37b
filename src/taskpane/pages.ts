/** Shows the pane, where the ribbon's button was pressed without it. */
export async function showPane(): Promise<void> {
  await Office.addin.showAsTaskpane();
}

/** Opens a page of the add-in's own folder in the person's browser. */
export function openPage(file: string): Promise<void> {
  const address = new URL(file, window.location.href).href;
  if (Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    Office.context.ui.openBrowserWindow(address);
  } else if (!window.open(address, "_blank")) {
    return Promise.reject(new Error(address));
  }
  return Promise.resolve();
}
