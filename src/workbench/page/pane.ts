import { external, hostInfo, requirementSets } from "../host/external";
import "../host/frame";
import type { Host } from "../host/host";

/** Opens the task pane in its frame, with this workbook's host behind Microsoft's client. */
export function openPane(frame: HTMLIFrameElement, host: Host): void {
  const bridge = host.connect();
  window.enterExcel = () => ({
    external: external(host.language, host.settings, requirementSets(host.platform)),
    bridge,
  });
  window.workbench = host;
  frame.src = `taskpane.html?${hostInfo(host.language)}&book=${host.book.unitId}`;
}
