import { createPublicKey, type KeyObject } from 'node:crypto';

/** Where newer versions are told of, and by whom that must be signed. */
export type UpdateSource = {
  /** The folder of the feed, with a slash at its end. */
  base: URL;
  key: KeyObject;
  /** For tests: how long after the start it first looks, in milliseconds; null for as long as usual. */
  wait: number | null;
};

const LOOPBACK = new Set(['127.0.0.1', '[::1]', 'localhost']);

/**
 * The source that the build was given, or a stand-in on this very machine that a start names for tests
 * (`--update-feed=http://127.0.0.1:PORT/ --update-key=KEY`). Anything else on the command line is ignored: what starts
 * Watchbill must not lead it away. Null: this build has none.
 * @param built the address (https) and the public key (SPKI, base64) that the build was made with; empty without
 * @param named the switches of this start
 */
export function updateSource(
  built: { feed: string; key: string },
  named: { feed: string; key: string; wait: string },
): UpdateSource | null {
  const standIn = folderAt(named.feed);
  if (standIn?.protocol === 'http:' && LOOPBACK.has(standIn.hostname)) {
    const key = publicKey(named.key);
    const wait = Number.parseInt(named.wait, 10);
    return key && { base: standIn, key, wait: Number.isNaN(wait) ? null : wait };
  }
  const base = folderAt(built.feed);
  const key = publicKey(built.key);
  return base?.protocol === 'https:' && key ? { base, key, wait: null } : null;
}

function folderAt(address: string): URL | null {
  return URL.canParse(address) ? new URL(address.endsWith('/') ? address : `${address}/`) : null;
}

function publicKey(base64: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(base64, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
