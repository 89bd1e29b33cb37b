import { external, hostInfo } from "../host/external";
import "../host/frame";
import type { Bridge, Host } from "../host/host";

let bridge: Bridge | null = null;

/** Opens the task pane in its frame, with this workbook's host behind Microsoft's client. */
export function openPane(frame: HTMLIFrameElement, host: Host, previous: Host | null): void {
  if (bridge) previous?.disconnect(bridge);
  const connected = host.connect();
  bridge = connected;
  window.enterExcel = () => ({ external: external(host.language, host.settings), bridge: connected });
  frame.src = `taskpane.html?${hostInfo(host.language)}#${host.book.unitId}`;
}
