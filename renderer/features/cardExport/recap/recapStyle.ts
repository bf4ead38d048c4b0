/** What a recap adds to the style of documents: shorter cards, one after the other, and the viewer's own notes. */
export const RECAP_STYLE = `
.recap > header p.stand { margin-top: 2mm; color: var(--quiet); font-style: italic; }
.person { display: grid; grid-template-columns: 20mm minmax(0, 1fr); gap: 5mm; margin-top: 5mm; padding-top: 4mm; }
.person + .person { border-top: .4pt solid var(--rule); }
.person > svg { width: 19mm; height: 19mm; }
.person > svg, .person header { break-after: avoid; }
.person h3 { font-size: 15pt; line-height: 1.2; font-weight: 400; letter-spacing: -.012em; break-after: avoid; }
.person .who { font-size: 9.6pt; line-height: 1.4; color: var(--quiet); }
.person .lines { margin-top: 1.6mm; }
.person .lines li { display: grid; grid-template-columns: 14mm minmax(0, 1fr); align-items: baseline; padding: .5mm 0; }
.person .related { margin-top: 1.6mm; font-size: 9.6pt; line-height: 1.4; }
.part { margin-top: 9mm; }
.recap > header + .part { margin-top: 0; }
.recap > header + .part > h2 { padding-top: 0; border-top: 0; }
.part > h2 { margin-bottom: 0; }
.note { margin-top: 5mm; }
.note + .note { padding-top: 4mm; border-top: .4pt solid var(--rule); }
.note h3 { font-size: 13pt; line-height: 1.25; font-weight: 400; letter-spacing: -.01em; break-after: avoid; }
.note .about { font-size: 9.6pt; color: var(--quiet); break-after: avoid; }
.note h4 { margin-top: 2.4mm; font-weight: 600; break-after: avoid; }
.note p, .note .points, .note blockquote, .note pre { margin-top: 1.6mm; overflow-wrap: anywhere; }
.note .points li { padding-inline-start: 5mm; text-indent: -3.4mm; }
.note .points li::before { content: '–'; display: inline-block; width: 3.4mm; text-indent: 0; }
.note blockquote { padding-inline-start: 4mm; border-inline-start: .6pt solid var(--rule); font-style: italic; }
.note pre { font: 9pt/1.45 ui-monospace, monospace; white-space: pre-wrap; }
@media screen and (max-width: 640px) { .person { grid-template-columns: minmax(0, 1fr); } }
`;
