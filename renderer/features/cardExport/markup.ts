/** Text that is HTML already. Made by `html` only. */
export type Markup = { readonly markup: string };

type Value = string | number | Markup | readonly Markup[] | null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Signs that no text of a page needs; some of them are errors to a parser, others turn the direction of a line. */
// oxlint-disable-next-line no-control-regex -- these are the signs to be taken out
const UNWANTED = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]/g;

function escape(text: string): string {
  return text.replaceAll(UNWANTED, '').replaceAll(/[&<>"'`]/g, (sign) => ENTITIES[sign] ?? '');
}

/**
 * HTML with values set in: every text is escaped, for content and for attributes in double quotes alike; only what
 * `html` itself has made stays as it is. The one way by which a card becomes markup.
 */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  const written = parts.map((part, index) => part + write(values[index] ?? null));
  return { markup: written.join('') };
}

function write(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') return escape(value);
  if (typeof value === 'number') return String(value);
  return 'markup' in value ? value.markup : value.map((one) => one.markup).join('');
}
