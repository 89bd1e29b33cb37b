import { openDoorTo, type Door } from "../catalogue/ownCostsDoor";
import "./host/frame";
import { leavesPane } from "./page/keys";

/**
 * The first script of the task pane's frame: it takes the two globals by which Microsoft's client finds its host from
 * the page around it. They cannot be set from outside, since a frame loses them when it loads.
 */
const excel = window.parent.enterExcel?.();
if (!excel) throw new Error("The task pane of the workbench opens in the workbench's own page.");
Object.defineProperty(window, "external", { value: excel.external });
Object.defineProperty(window, "_richApiNativeBridge", { value: excel.bridge });
openDoorTo(window.parent as Door);
window.addEventListener("keydown", (event) => {
  if (!leavesPane(event)) return;
  event.preventDefault();
  window.parent.enterGrid?.();
});
