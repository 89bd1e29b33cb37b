import { text, yesOrNo, type Answer } from "./answer";

/** What this Excel says of itself, without anything being done to the workbook. */
export interface Environment {
  platform: string;
  version: string;
  /** The language that Excel shows. */
  language: string;
  sets: { name: string; answer: Answer }[];
}

/** The newest of each set that is asked for: what is newer than the last of a row nobody here has use for. */
const asked: Record<string, string[]> = {
  ExcelApi: ["1.12", "1.13", "1.14", "1.15", "1.16", "1.17", "1.18", "1.19", "1.20"],
  CustomFunctionsRuntime: ["1.1", "1.2", "1.3", "1.4", "1.5"],
  SharedRuntime: ["1.1", "1.2"],
};
const alone = { ExcelApiOnline: "1.1", DelayForCellEdit: "1.1", OpenBrowserWindowApi: "1.1", RibbonApi: "1.1" };

export function environment(): Environment {
  const { requirements, diagnostics, displayLanguage, platform } = Office.context;
  const newest = (name: string) =>
    asked[name]!.filter((version) => requirements.isSetSupported(name, version)).at(-1) ?? "–";
  return {
    platform: String(platform ?? diagnostics?.platform ?? "–"),
    version: String(diagnostics?.version ?? "–"),
    language: displayLanguage,
    sets: [
      ...Object.keys(asked).map((name) => ({ name, answer: text(newest(name)) })),
      ...Object.entries(alone).map(([name, version]) => ({
        name,
        answer: yesOrNo(requirements.isSetSupported(name, version)),
      })),
    ],
  };
}
