import { type KeyObject, verify } from 'node:crypto';
import * as z from 'zod';
import { fail, ok, type Result } from '../../shared/util/result';
import { safelyParsed } from '../../shared/util/safelyParsed';

z.config({ jitless: true });

/** Bytes of a feed: release notes are the most of it. */
export const FEED_LIMIT = 256 * 1024;

/** A file beside the feed: a name alone, so that a feed can lead nowhere else. */
const FeedFile = z.object({
  url: z
    .string()
    .max(120)
    .regex(/^[A-Za-z0-9][\w.-]*$/),
  sha512: z
    .string()
    .max(88)
    .regex(/^[A-Za-z0-9+/]{86}==$/),
  size: z
    .int()
    .min(1)
    .max(2 ** 31),
});

/** What the newest version is. The names of the fields are those of electron-builder's feeds, which others can read. */
export const Feed = z.object({
  version: z
    .string()
    .max(40)
    .regex(/^\d+\.\d+\.\d+(-[\w.]+)?$/),
  files: z.array(FeedFile).min(1).max(20),
  releaseDate: z.iso.datetime(),
  releaseNotes: z.string().max(20_000),
});
export type Feed = z.infer<typeof Feed>;

/** The name of the feed of a system, as electron-builder has it. */
export function feedName(platform: NodeJS.Platform, arch: string): string {
  if (platform === 'win32') return 'latest.yml';
  if (platform === 'darwin') return 'latest-mac.yml';
  return arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${arch}.yml`;
}

/**
 * Reads a feed, which is JSON (and so YAML as well). Nothing of it is looked at before the signature over its very bytes
 * is right: the address alone, or a certificate, would trust whoever has the server.
 * @param signature Ed25519, base64, as it stands in the file beside the feed
 */
export function readSignedFeed(
  bytes: Uint8Array,
  signature: string,
  key: KeyObject,
): Result<Feed, 'bad-signature' | 'odd-feed'> {
  const signed = Buffer.from(signature.trim(), 'base64');
  if (signed.length !== 64 || !verify(null, bytes, key, signed)) return fail('bad-signature');
  try {
    const feed = safelyParsed(Feed, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return feed.success ? ok(feed.data) : fail('odd-feed');
  } catch {
    return fail('odd-feed');
  }
}
