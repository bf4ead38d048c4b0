import { readFile } from 'node:fs/promises';
import { type AppFile, findAppFile } from './appFiles';

/** What pages may load and do. One named policy, `watchbill`, may make addresses of workers; nothing makes HTML. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types watchbill',
].join('; ');

const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
} as const;

/** Answers requests for `app://watchbill/...` from the list of files; everything else is 404, or 405 unless GET. */
export function createAppProtocol(files: ReadonlyMap<string, AppFile>): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return new Response(null, { status: 405, headers: HEADERS });
    const found = findAppFile(files, request.url);
    if (found === null) return new Response(null, { status: 404, headers: HEADERS });
    const body = new Uint8Array(await readFile(found.file));
    return new Response(body, { headers: { ...HEADERS, 'Content-Type': found.contentType } });
  };
}
