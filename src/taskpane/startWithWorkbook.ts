let isAsked = false;

/**
 * From the next time on the page starts with a workbook that has a scenario: its functions then know the municipality's own
 * tables without anybody opening the pane. Asked once a page; where Excel cannot, the first function starts it.
 */
export async function startWithWorkbook(): Promise<void> {
  if (isAsked || !Office.context.requirements.isSetSupported("SharedRuntime", "1.1")) return;
  isAsked = true;
  const { none, load } = Office.StartupBehavior;
  try {
    if ((await Office.addin.getStartupBehavior()) === none) await Office.addin.setStartupBehavior(load);
  } catch {
    isAsked = false;
  }
}
