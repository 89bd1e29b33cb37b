import { connectInjector, IUIPartsService, BuiltInUIPart } from "@univerjs/preset-sheets-core";
import type { Univer } from "@univerjs/core";
import { createElement } from "react";

/** The status line under the formula bar: one element that Univer's header keeps. */
export function statusLine(univer: Univer, label: string): HTMLElement {
  const line = document.createElement("div");
  line.className = "status";
  line.setAttribute("role", "status");
  line.setAttribute("aria-label", label);
  const injector = univer.__getInjector();
  const keep = () => createElement("div", { ref: (place: HTMLElement | null) => place?.append(line) });
  injector.get(IUIPartsService).registerComponent(BuiltInUIPart.HEADER, () => connectInjector(keep, injector));
  return line;
}
