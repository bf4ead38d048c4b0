import { APP_SCHEME } from './appFiles';

/** Where documents are shown from. Another origin than the app's, in a session of its own: it holds no data. */
export const DOCUMENT_ORIGIN = `${APP_SCHEME}://document`;

/** A document is text with its own style: no scripts, no network, no forms, and an origin that is nobody's. */
export const DOCUMENT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'font-src data:',
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

/** The documents that are being made into a PDF or printed, each at an address of its own that holds only as long. */
export type Documents = {
  /** Puts a document at an address until it is removed. */
  put: (html: string) => string;
  remove: (address: string) => void;
  answer: (request: Request) => Response;
  /** May the window of a document load this? Its own address, and data that the document carries. */
  mayLoad: (address: string) => boolean;
};

export function createDocuments(): Documents {
  const documents = new Map<string, string>();
  let last = 0;
  return {
    put(html) {
      last += 1;
      const address = `${DOCUMENT_ORIGIN}/${last}`;
      documents.set(address, html);
      return address;
    },
    remove: (address) => void documents.delete(address),
    answer({ url, method }) {
      const html = method === 'GET' ? documents.get(url) : undefined;
      const headers = {
        'Content-Security-Policy': DOCUMENT_POLICY,
        'Content-Type': 'text/html; charset=utf-8',
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'no-referrer',
      };
      return new Response(html ?? null, { status: html === undefined ? 404 : 200, headers });
    },
    mayLoad: (address) => documents.has(address) || address.startsWith('data:'),
  };
}
