import type { Brief, Chart } from "./document";
import { briefHtml } from "./html";
import { drawingWidth, chartSvg } from "./svg";
import { copyHtml } from "../comparison/clipboard";
import { escaped } from "./escaped";
import { briefText } from "./plain";

/** Asks the browser to save a page as a file. Where Office does not let a pane save files nothing happens, and nobody tells. */
export function saveFile(name: string, html: string): void {
  const address = addressOf(html);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  forget(address);
}

/** Opens a page in a window of its own. @returns whether it is open */
export function openAsPage(html: string): boolean {
  const address = addressOf(html);
  forget(address);
  return window.open(address, "_blank") !== null;
}

function addressOf(html: string): string {
  return URL.createObjectURL(new Blob([html], { type: "text/html" }));
}

/** How long a page is kept for whoever is to read it, in ms. */
const keptFor = 60_000;

function forget(address: string): void {
  setTimeout(() => URL.revokeObjectURL(address), keptFor);
}

/** Puts a brief on the clipboard with its tables, and with its charts as pictures: Word takes no drawings. */
export async function copyBrief(brief: Brief): Promise<boolean> {
  const charts = brief.sections.flatMap(({ parts }) => parts).filter((part): part is Chart => part.kind === "chart");
  const pictures = new Map<string, string>();
  for (const chart of charts) pictures.set(chart.id, await pictureOf(chart, brief));
  const draw = ({ id, title, says }: Chart) =>
    `<img src="${pictures.get(id)!}" width="${drawingWidth}" alt="${escaped(`${title}. ${says}`)}">`;
  return copyHtml(briefHtml(brief, draw), briefText(brief));
}

/** So many points of the picture to one of the drawing, so that it prints sharply. */
const sharpness = 2;

/** A drawing as a picture within its own address. */
async function pictureOf(chart: Chart, { language }: Brief): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartSvg(chart, language))}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width * sharpness;
  canvas.height = image.height * sharpness;
  const paper = canvas.getContext("2d");
  paper?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL("image/png");
}
