import type { external } from "./external";
import type { Bridge, Host } from "./host";

/** What the page of the grid gives the frame of the task pane, before Microsoft's client loads in it. */
export interface Excel {
  external: ReturnType<typeof external>;
  bridge: Bridge;
}

declare global {
  interface Window {
    /** Set by the workbench's page; the frame asks its parent for the Excel it is to be in. */
    enterExcel?: () => Excel;
    /** Gives the keyboard to the grid; the frame asks for it when a key leaves the pane. */
    enterGrid?: () => void;
    /** The open workbook's host, for the browser's console and for tests. */
    workbench?: Host;
  }
}
