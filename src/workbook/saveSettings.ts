/** Saves the settings of the workbook's add-in with the workbook. */
export function saveSettings(): Promise<void> {
  return new Promise<void>((resolve, reject) => {
    Office.context.document.settings.saveAsync(({ status, error }) => {
      if (status === Office.AsyncResultStatus.Failed) reject(new Error(error.message));
      else resolve();
    });
  });
}
