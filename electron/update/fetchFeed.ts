import type { IncomingMessage } from 'node:http';
import { fail, ok, type Result } from '../../shared/util/result';
import type { UpdateFault } from '../../shared/ipc/updates';
import { type Feed, FEED_LIMIT, readSignedFeed } from './signedFeed';
import type { UpdateSource } from './source';

/** Milliseconds until an answer must be there as a whole. */
const TIMEOUT = 20_000;

type Answer = Result<Buffer, UpdateFault>;

/**
 * Asks for the feed and its signature: two requests, to the feed's host and no other. They say which version of Watchbill
 * asks and nothing more. Node's own client makes them: the rule that lets Chromium resolve no name stays as it is.
 */
export async function fetchFeed(
  { base, key }: UpdateSource,
  name: string,
  userAgent: string,
  signal: AbortSignal,
): Promise<Result<Feed, UpdateFault>> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(TIMEOUT)]);
  const feed = await fetchFile(new URL(name, base), FEED_LIMIT, userAgent, limited);
  if (!feed.ok) return feed;
  const signature = await fetchFile(new URL(`${name}.sig`, base), 256, userAgent, limited);
  if (!signature.ok) return signature;
  return readSignedFeed(feed.value, signature.value.toString('latin1'), key);
}

/** A redirect is no answer: files lie beside the feed, or nowhere. */
async function fetchFile(address: URL, limit: number, userAgent: string, signal: AbortSignal): Promise<Answer> {
  try {
    const answer = await get(address, userAgent, signal);
    if (answer.statusCode !== 200) {
      answer.destroy();
      return fail('odd-feed');
    }
    const parts: Buffer[] = [];
    let bytes = 0;
    for await (const part of answer as AsyncIterable<Buffer>) {
      bytes += part.byteLength;
      if (bytes > limit) return fail('odd-feed');
      parts.push(part);
    }
    return ok(Buffer.concat(parts));
  } catch {
    return fail('offline');
  }
}

async function get(address: URL, userAgent: string, signal: AbortSignal): Promise<IncomingMessage> {
  const { request } = await (address.protocol === 'https:' ? import('node:https') : import('node:http'));
  return new Promise((resolve, reject) => {
    const headers = { 'User-Agent': userAgent, 'Accept-Encoding': 'identity' };
    const asked = request(address, { headers, signal, agent: false }, resolve);
    asked.on('error', reject);
    asked.end();
  });
}
