import { createHash, createPrivateKey, sign } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';

/** Which feed tells of which files: electron-updater takes the one whose extension is its own. */
const FEEDS = [
  { name: 'latest-linux.yml', ours: /\.(AppImage|deb|rpm)$/ },
  { name: 'latest.yml', ours: /-setup\.exe$/ },
  { name: 'latest-mac.yml', ours: /-mac-.*\.zip$/ },
];

/** @param {string} file */
async function sha512(file) {
  const hash = createHash('sha512');
  await pipeline(createReadStream(file), hash);
  return hash.digest('base64');
}

/**
 * The feeds of a release: JSON, which is YAML as well. One for each system that has a file.
 * @param {readonly string[]} files
 * @param {{ version: string, notes: string, date: Date }} release
 * @returns {Promise<{ name: string, text: string }[]>}
 */
export async function makeFeeds(files, { version, notes, date }) {
  const feeds = [];
  for (const { name, ours } of FEEDS) {
    const mine = files.filter((file) => ours.test(path.basename(file))).toSorted();
    if (mine.length === 0) continue;
    const described = mine.map(async (file) => ({
      url: path.basename(file),
      // oxlint-disable-next-line no-await-in-loop -- these are all awaited together
      sha512: await sha512(file),
      size: statSync(file).size,
    }));
    const feed = {
      version,
      // oxlint-disable-next-line no-await-in-loop -- three feeds
      files: await Promise.all(described),
      releaseDate: date.toISOString(),
      releaseNotes: notes,
    };
    feeds.push({ name, text: `${JSON.stringify(feed, null, 2)}\n` });
  }
  return feeds;
}

/**
 * @param {string} text
 * @param {string} privateKey Ed25519: PKCS8, DER, base64
 * @returns {string} the signature, base64, as it lies beside the feed under the name with `.sig`
 */
export function signFeed(text, privateKey) {
  const key = createPrivateKey({ key: Buffer.from(privateKey, 'base64'), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key for feeds must be Ed25519.');
  return `${sign(null, Buffer.from(text), key).toString('base64')}\n`;
}
