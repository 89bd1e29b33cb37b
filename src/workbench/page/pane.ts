import { profiles } from "../excel/profiles";
import { external, hostInfo, type OfficeTheme } from "../host/external";
import "../host/frame";
import type { Host } from "../host/host";

/** Opens the task pane in its frame, with this workbook's host behind Microsoft's client. */
export function openPane(frame: HTMLIFrameElement, host: Host, theme: OfficeTheme): void {
  const bridge = host.connect();
  const { language, settings, commands } = host;
  const { sets } = profiles.kind;
  window.enterExcel = () => ({ external: external(language, settings, sets, commands, theme), bridge });
  window.workbench = host;
  frame.src = `taskpane.html?${hostInfo(host.language)}&book=${host.book.unitId}`;
}
