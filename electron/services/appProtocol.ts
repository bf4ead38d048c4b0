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

/** Chromium's numbers for «there is no such file» and «this is not allowed»: net_error_list.h. */
const NOT_FOUND = -6;
const NOT_ALLOWED = -10;

/** What Chromium is told to send: a file of ours with our headers, or that the request fails. */
export type AppAnswer = { path: string; headers: Record<string, string> } | { error: number };

/**
 * Answers requests for `app://watchbill/...` from the list of files; everything else fails, as all but GET does. The file itself is
 * read by Chromium: for `protocol.registerFileProtocol`, see decision 117.
 */
export function createAppProtocol(
  files: ReadonlyMap<string, AppFile>,
): (request: { method: string; url: string }) => AppAnswer {
  return ({ method, url }) => {
    if (method !== 'GET') return { error: NOT_ALLOWED };
    const found = findAppFile(files, url);
    if (found === null) return { error: NOT_FOUND };
    return { path: found.file, headers: { ...HEADERS, 'Content-Type': found.contentType } };
  };
}
