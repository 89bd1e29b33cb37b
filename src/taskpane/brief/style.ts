import type { Running } from "./document";
import { quoted } from "./escaped";

/**
 * The style of a brief's page.
 *
 * @param page what stands before and between the number of the page and how many there are
 */
export function styleOf({ scenario, day, version }: Running, page: { before: string; of: string }): string {
  return `
@page { size: A4; margin: 12mm 15mm; font: 8pt "Segoe UI", Arial, sans-serif; color: #444;
  @top-left { content: ${quoted(scenario)}; } @top-right { content: ${quoted(day)}; }
  @bottom-left { content: ${quoted(version)}; }
  @bottom-right { content: ${quoted(page.before)} counter(page) ${quoted(page.of)} counter(pages); } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #1b1b1b; font: 9.2pt/1.33 "Segoe UI", Arial, sans-serif; }
main { max-width: 180mm; margin: 0 auto; padding: 6mm 0; }
header { border-bottom: 2px solid #0b2545; margin-bottom: 3mm; }
h1 { font-size: 17pt; line-height: 1.15; margin: 0 0 1mm; overflow-wrap: anywhere; }
header p { margin: 0 0 1mm; }
h2 { font-size: 11.5pt; color: #0b2545; margin: 4.2mm 0 1.2mm; break-after: avoid; }
p { margin: 0 0 1.4mm; overflow-wrap: anywhere; orphans: 3; widows: 3; }
.strong { font-weight: 600; }
.small, .unit { font-size: 8.5pt; color: #444; }
.warning, tr.warning th, tr.warning td { color: #a4262c; }
p.warning { font-weight: 600; }
.edited { border-left: 3px solid #b1400f; padding-left: 2.5mm; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; margin: 0 0 2.4mm; font-size: 8.5pt; line-height: 1.25; }
p.caption { font-size: 8.5pt; line-height: 1.25; font-weight: 600; margin-bottom: .8mm; break-after: avoid; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { text-align: left; vertical-align: top; padding: .7mm 1.2mm; border-bottom: 1px solid #c8c8c8; overflow-wrap: anywhere; hyphens: auto; }
thead th { background: #e8eef4; border-bottom: 1px solid #0b2545; }
tbody th { font-weight: 400; }
tr.sum th, tr.sum td { font-weight: 600; border-top: 1px solid #1b1b1b; }
.amount { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; hyphens: none; }
thead .amount { white-space: normal; }
figure { margin: 1mm 0 2.4mm; break-inside: avoid; }
figcaption { font-weight: 600; margin-bottom: 1mm; break-after: avoid; }
figcaption .unit { font-weight: 400; }
svg, img { display: block; width: 100%; height: auto; }
.summary { font-size: 8.5pt; line-height: 1.28; }
.summary h1 { font-size: 15pt; }
.summary h2 { font-size: 9.8pt; margin: 2mm 0 .5mm; }
.summary p { margin-bottom: .7mm; }
.summary :is(table, p.caption) { font-size: 8pt; margin-bottom: 1mm; }
.summary :is(th, td) { padding-block: .45mm; }
.summary svg, .summary img { width: 62%; }
:is(#s-questions, #s-assumptions) :is(table, p.caption) { font-size: 7.4pt; line-height: 1.17; }
#s-questions :is(th, td), #s-assumptions :is(th, td) { padding-block: .35mm; }
@media screen { main { padding-inline: 4mm; } }
@media print { main { padding: 0; } }
`;
}
