import type { IncomingMessage } from 'node:http';
import type { LookupProblem } from '../../../shared/lookup/tvmaze';
import { fail, ok, type Result } from '../../../shared/util/result';
import { redirected } from './address';

export type FetchOptions = {
  base: string;
  userAgent: string;
  /** Milliseconds until an answer must be there as a whole. */
  timeout: number;
  /** Bytes of an answer, unpacked. */
  limit: number;
};

type Answer = Result<unknown, LookupProblem>;

/** Redirects in one request: a look-up by a foreign id is answered with one. */
const REDIRECTS = 3;

/**
 * Asks the service for one address and answers what it said, as JSON of any shape. Node's own client does it: the rule
 * that lets Chromium resolve no name for anybody stays as it is, for pages and for the rest of the process.
 */
export async function fetchJson(address: string, options: FetchOptions, signal: AbortSignal): Promise<Answer> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(options.timeout)]);
  let from = address;
  try {
    for (let hop = 0; hop <= REDIRECTS; hop += 1) {
      // oxlint-disable-next-line no-await-in-loop -- each says where the next one is
      const answer = await get(from, options, limited);
      const { statusCode = 0, headers } = answer;
      if (statusCode >= 300 && statusCode < 400) {
        answer.destroy();
        const next = redirected(options.base, from, headers.location);
        if (next === null) return fail({ code: 'odd-answer' });
        from = next;
        continue;
      }
      if (statusCode !== 200) {
        answer.destroy();
        return fail(refusal(statusCode, headers['retry-after']));
      }
      // oxlint-disable-next-line no-await-in-loop -- as above
      return await readJson(answer, options.limit);
    }
    return fail({ code: 'odd-answer' });
  } catch {
    if (signal.aborted) return fail({ code: 'cancelled' });
    return fail({ code: limited.aborted ? 'timed-out' : 'offline' });
  }
}

async function get(address: string, { base, userAgent }: FetchOptions, signal: AbortSignal): Promise<IncomingMessage> {
  // Loaded with the first look-up: most starts never need it.
  const { request } = await (base.startsWith('https:') ? import('node:https') : import('node:http'));
  return new Promise((resolve, reject) => {
    const headers = { 'User-Agent': userAgent, Accept: 'application/json', 'Accept-Encoding': 'identity' };
    // No connection is kept: when the answer is there, nothing is open any more.
    const asked = request(address, { headers, signal, agent: false }, resolve);
    asked.on('error', reject);
    asked.end();
  });
}

function refusal(status: number, retryAfter: string | undefined): LookupProblem {
  if (status === 404) return { code: 'not-found' };
  if (status !== 429) return { code: 'odd-answer' };
  const seconds = Number(retryAfter ?? Number.NaN);
  return { code: 'too-many', seconds: Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : null };
}

async function readJson(answer: IncomingMessage, limit: number): Promise<Answer> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    bytes += part.byteLength;
    if (bytes > limit) {
      answer.destroy();
      return fail({ code: 'odd-answer' });
    }
    parts.push(part);
  }
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(parts))) as unknown);
  } catch {
    return fail({ code: 'odd-answer' });
  }
}
