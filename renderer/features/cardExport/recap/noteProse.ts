import { html, type Markup } from '../markup';

const FENCE = /^ {0,3}(?:```+|~~~+)/;
const HEADING = /^ {0,3}#{1,6}\s+/;
const BULLET = /^\s*(?:[-*+]|\d{1,9}[.)])\s+(?:\[[ xX]\]\s+)?/;
const QUOTE = /^ {0,3}>\s?/;
const RULE = /^ {0,3}(?:[-*_]\s*){3,}$/;

/** A kind of lines that stand together. */
type Block = { kind: 'text' | 'list' | 'quote' | 'heading' | 'code'; lines: string[] };

/**
 * A note for paper: paragraphs, headings, lists, quotations and code, without the signs of Markdown. Words are all
 * kept; what is finer than that is for the screen.
 */
export function noteProse(text: string): Markup[] {
  return blocksOf(text).map(({ kind, lines }) => {
    const [first = ''] = lines;
    if (kind === 'heading') return html`<h4>${plain(first)}</h4>`;
    if (kind === 'code') return html`<pre>${lines.join('\n')}</pre>`;
    if (kind === 'list')
      return html`<ul class="points">
        ${lines.map((line) => html`<li>${plain(line)}</li>`)}
      </ul>`;
    const broken = lines.map((line, index) => (index === 0 ? html`${plain(line)}` : html`<br />${plain(line)}`));
    return kind === 'quote' ? html`<blockquote>${broken}</blockquote>` : html`<p>${broken}</p>`;
  });
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  let inCode = false;
  const add = (kind: Block['kind'], line: string, together: boolean) => {
    if (open?.kind === kind && together) open.lines.push(line);
    else blocks.push((open = { kind, lines: [line] }));
  };
  for (const line of text.split(/\r\n?|\n/)) {
    if (FENCE.test(line)) {
      inCode = !inCode;
      open = null;
    } else if (inCode) add('code', line, true);
    else if (line.trim() === '' || RULE.test(line)) open = null;
    else if (HEADING.test(line)) add('heading', line.replace(HEADING, ''), false);
    else if (BULLET.test(line)) add('list', line.replace(BULLET, ''), true);
    else if (QUOTE.test(line)) add('quote', line.replace(QUOTE, ''), true);
    else add('text', line, true);
  }
  return blocks;
}

/** Running text without what Markdown says by signs. */
function plain(text: string): string {
  return text
    .replaceAll(/\[\[([^[\]\n]+)\]\]/g, '$1')
    .replaceAll(/!?\[([^[\]]*)\]\(([^()\s]*)(?:\s+"[^"]*")?\)/g, (_, label: string, to: string) =>
      label === '' ? to : label,
    )
    .replaceAll(/(\*\*|__|~~|`)(?=\S)(.+?)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .trim();
}
