import type { InkName } from '../../ui';
import type { Markup } from './markup';

/** A face that a document brings along. `data` is a `data:` address of a WOFF2 file. */
export type DocumentFont = { family: string; style: 'normal' | 'italic'; weight: string; data: string };

/** The show inks on paper: the light halves of styles/tokens.css, which a file of its own cannot read. */
export const PAPER_INKS: Readonly<Record<InkName, string>> = {
  claret: '#8b2340',
  madder: '#99331f',
  sepia: '#6b4a32',
  ochre: '#73540f',
  moss: '#4a6120',
  verdigris: '#1c665a',
  petrol: '#175e6b',
  prussian: '#1f4e7a',
  indigo: '#43429a',
  plum: '#6b3a78',
  rose: '#932c5c',
  slate: '#46556a',
};

/**
 * The one style sheet of a document: paper in both worlds, in points, because it is printed. Nothing in it comes from
 * a card, and a face that is no plain data address is left out.
 */
export function documentStyle(ink: InkName, fonts: readonly DocumentFont[]): Markup {
  return { markup: `${fonts.map(face).join('\n')}\n:root { --accent: ${PAPER_INKS[ink]}; }\n${SHEET}` };
}

function face({ family, style, weight, data }: DocumentFont): string {
  if (!/^data:font\/woff2;base64,[\w+/=]+$/.test(data) || !/^[\w ]+$/.test(family)) return '';
  return `@font-face { font-family: '${family}'; font-style: ${style}; font-weight: ${weight}; src: url('${data}') format('woff2'); }`;
}

const SHEET = `
@page { size: auto; margin: 17mm 18mm 16mm; }
* { box-sizing: border-box; margin: 0; padding: 0; }
:root {
  color-scheme: light;
  --serif: 'Source Serif 4', 'Iowan Old Style', Georgia, 'Times New Roman', serif;
  --caps: 'Alegreya SC', 'Source Serif 4', Georgia, serif;
  --ink: #1a2027; --quiet: #4a525b; --rule: #b9bab0;
}
html { font: 400 10.5pt/1.48 var(--serif); color: var(--ink); background: #fff; font-optical-sizing: auto; }
body { max-width: 180mm; margin: 0 auto; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
@media screen { html { background: #fafaf6; font-size: 12pt; } body { padding: 32px 24px 48px; max-width: 820px; } }

.running, .kicker, .code, h2, .facts th, .beside tbody th, dt { font-family: var(--caps); font-weight: 500;
  letter-spacing: .045em; text-transform: lowercase; }
.running { display: flex; justify-content: space-between; gap: 6mm; margin-bottom: 7mm; font-size: 9.5pt; color: var(--quiet); }
.kicker { color: var(--accent); font-size: 10.5pt; }
h1 { font-size: 30pt; line-height: 1.1; font-weight: 400; letter-spacing: -.016em; text-wrap: balance; }
hr, .beside thead { border: 0 solid var(--ink); border-width: 1.6pt 0 .6pt; }
hr { height: 4pt; margin: 3mm 0 5mm; }
h2 { margin-bottom: 2mm; padding-top: 1.4mm; border-top: .6pt solid var(--ink); font-size: 10.5pt; color: var(--quiet);
  break-after: avoid; }
section { margin-top: 6mm; }
small { font: italic 400 .82em/1 var(--serif); color: var(--quiet); }
sup { margin-inline-start: .15em; font: 400 .64em/1 var(--serif); color: var(--quiet); font-feature-settings: 'lnum'; }
ul, ol { list-style: none; }
.code { color: var(--accent); font-size: 9.5pt; white-space: nowrap; }
p { text-wrap: pretty; orphans: 2; widows: 2; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.card { display: grid; grid-template-columns: 46mm minmax(0, 1fr); gap: 9mm; }
.who svg { display: block; width: 44mm; height: 44mm; margin-bottom: 6mm; }
dt { margin-top: 2.2mm; font-size: 9.5pt; line-height: 1.25; color: var(--quiet); }
dd { line-height: 1.3; }

table { width: 100%; border-collapse: collapse; }
th { font-weight: 400; text-align: start; vertical-align: baseline; }
td { vertical-align: baseline; }
tr { break-inside: avoid; }
.facts th { width: 17mm; padding: 1.9mm 2mm 0 0; font-size: 9.5pt; color: var(--accent); white-space: nowrap; }
.facts td { padding: 1.5mm 0 1.7mm; }
.facts tr + tr > * { border-top: .4pt solid var(--rule); }
td p + p { margin-top: 1mm; }
.nothing { color: var(--quiet); font-style: italic; }

.relations { columns: 2; column-gap: 8mm; }
.relations li, .between li { display: flex; gap: 2.2mm; align-items: baseline; padding: .8mm 0; break-inside: avoid; line-height: 1.3; }
.relations li > svg { flex: none; align-self: center; width: 5.4mm; height: 5.4mm; }
.relations .code, .between .code { margin-inline-start: auto; }
.appearances { columns: 2; column-gap: 8mm; }
.appearances li { display: grid; grid-template-columns: 15mm minmax(0, 1fr); align-items: baseline; line-height: 1.36;
  break-inside: avoid; }
.between { columns: 2; column-gap: 8mm; }

.beside { table-layout: fixed; }
.beside thead th { padding: 0 0 3mm; text-align: start; vertical-align: bottom; line-height: 1.2; }
.beside thead svg { display: block; margin-bottom: 2.4mm; width: 25mm; height: 25mm; }
.beside thead b { display: block; font-size: 17pt; font-weight: 400; letter-spacing: -.012em; text-wrap: balance; }
.beside thead small { font-style: normal; font-size: 9pt; line-height: 1.4; }
.beside .and { width: 25mm; font: italic 400 22pt/1 var(--serif); color: var(--accent); text-align: center; vertical-align: middle; }
.columns-3 .and { width: 20mm; }
.beside tbody tr > * { padding: 1.7mm 0; border-bottom: .4pt solid var(--rule); }
.beside tbody th { padding-inline: 2mm; border-bottom-color: transparent; font-size: 9.5pt; line-height: 1.3;
  text-align: center; color: var(--quiet); }
.beside th.episode { color: var(--accent); }
.beside th.other { font-family: var(--serif); letter-spacing: 0; text-transform: none; color: var(--ink); }
.beside tbody th.group { padding: 6mm 0 1mm; text-align: start; border-bottom: .6pt solid var(--ink); }
.beside .quiet td { font-size: .84em; color: var(--quiet); }
@media print { .beside thead { display: table-row-group; } }
.columns-3 { font-size: 9.6pt; }
.columns-3 tbody th { padding-inline: 0 2mm; text-align: start; }
.columns-3 td + td, .columns-3 thead th + th { padding-inline-start: 4mm; }
.columns-3 thead svg { width: 21mm; height: 21mm; }
.columns-3 thead b { font-size: 14pt; }
.codes { line-height: 1.6; }
.codes .code { margin-inline-end: 3mm; }

.sources { font-size: 8.6pt; line-height: 1.36; color: var(--quiet); }
.sources ol { columns: 2; column-gap: 8mm; counter-reset: source; }
.sources li { counter-increment: source; position: relative; padding-inline-start: 6mm; break-inside: avoid; overflow-wrap: anywhere; }
.sources li::before { content: counter(source); position: absolute; inset-inline-start: 0; }
.sources cite { color: var(--ink); }
.sources a { color: inherit; text-decoration: none; }
@media screen { .sources a:hover, .sources a:focus-visible { text-decoration: underline; } }
@media print { .sources a { font-size: .88em; } }
footer { margin-top: 8mm; padding-top: 2.4mm; border-top: .6pt solid var(--ink); font-size: 8.6pt; color: var(--quiet);
  break-inside: avoid; }

@media screen and (max-width: 640px) {
  .card { grid-template-columns: minmax(0, 1fr); }
  .relations, .appearances, .between, .sources ol { columns: 1; }
}
`;
