import type { Options } from 'rehype-sanitize';

/**
 * What of a note reaches the page. Markdown needs no more than this; whatever else a text holds, its own or one that
 * was imported, is left out: no script, no style, no frame, no form, no picture, no handler, no id. Addresses are
 * those of pages inside, and of the web, which is shown and never opened.
 */
export const ALLOWED: Options = {
  tagNames: [
    'p',
    'br',
    'hr',
    'blockquote',
    'pre',
    'code',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'ul',
    'ol',
    'li',
    'input',
    'strong',
    'em',
    'del',
    'sup',
    'a',
    'img',
    'table',
    'thead',
    'tbody',
    'tr',
    'th',
    'td',
  ],
  // The source of a picture is not among them: only its description is shown.
  attributes: { a: ['href'], img: ['alt'], ol: ['start'], input: ['checked'], th: ['align'], td: ['align'] },
  required: {},
  protocols: { href: ['http', 'https'] },
  strip: ['script', 'style', 'template', 'svg', 'math', 'iframe', 'object', 'embed', 'noscript', 'title', 'textarea'],
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
};

/** An address inside the app: `#/…`, and nothing that a browser could read as another one. */
export function isInsideAddress(address: string): boolean {
  return /^#\/[\w\-/?=&%.,]*$/.test(address);
}

/** An address of the web, as it may be shown and copied. */
export function webAddress(address: string): string | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** Addresses before they reach the page: any other kind is dropped. */
export function keepAddress(address: string): string {
  return isInsideAddress(address) || webAddress(address) !== null ? address : '';
}
