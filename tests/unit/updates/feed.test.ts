import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { makeFeeds, signFeed } from '../../../scripts/releasing/feed.mjs';
import { feedName, readSignedFeed } from '../../../electron/update/signedFeed';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const secret = privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64');
const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-feed-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function feedOf(names: readonly string[]) {
  for (const name of names) writeFileSync(path.join(folder, name), `content of ${name}`);
  return makeFeeds(
    names.map((name) => path.join(folder, name)),
    { version: '0.2.0', notes: '- One thing', date: new Date(0) },
  );
}
const bytes = (text: string) => new TextEncoder().encode(text);

describe('the feed of a release', () => {
  test('tells each system of its files, and of no others', async () => {
    const feeds = await feedOf([
      'watchbill-0.2.0-linux-x86_64.AppImage',
      'watchbill-0.2.0-linux-amd64.deb',
      'watchbill-0.2.0-linux-x64.tar.gz',
      'watchbill-0.2.0-win-x64-setup.exe',
      'watchbill-0.2.0-win-x64-portable.exe',
      'watchbill-0.2.0-mac-universal.zip',
      'watchbill-0.2.0-mac-universal.dmg',
    ]);
    const urls = feeds.map(({ name, text }) => [
      name,
      (JSON.parse(text) as { files: { url: string }[] }).files.map((file) => file.url),
    ]);
    expect(urls).toEqual([
      ['latest-linux.yml', ['watchbill-0.2.0-linux-amd64.deb', 'watchbill-0.2.0-linux-x86_64.AppImage']],
      ['latest.yml', ['watchbill-0.2.0-win-x64-setup.exe']],
      ['latest-mac.yml', ['watchbill-0.2.0-mac-universal.zip']],
    ]);
    expect(feeds.map(({ name }) => name)).toEqual([
      feedName('linux', 'x64'),
      feedName('win32', 'x64'),
      feedName('darwin', 'arm64'),
    ]);
  });

  test('is read when it is signed, and not looked at when one byte is another', async () => {
    const [feed] = await feedOf(['watchbill-0.2.0-linux-amd64.deb']);
    const text = feed?.text ?? '';
    const signature = signFeed(text, secret);
    const read = readSignedFeed(bytes(text), signature, publicKey);
    expect(read).toMatchObject({ ok: true, value: { version: '0.2.0', releaseNotes: '- One thing' } });
    const other = text.replace('0.2.0', '0.3.0');
    expect(readSignedFeed(bytes(other), signature, publicKey)).toEqual({ ok: false, error: 'bad-signature' });
    const stranger = generateKeyPairSync('ed25519');
    expect(readSignedFeed(bytes(text), signature, stranger.publicKey)).toEqual({ ok: false, error: 'bad-signature' });
    for (const wrong of ['', 'no signature', Buffer.alloc(64).toString('base64')])
      expect(readSignedFeed(bytes(text), wrong, publicKey)).toEqual({ ok: false, error: 'bad-signature' });
  });

  test('may lead to nothing but a file beside it', async () => {
    const [feed] = await feedOf(['watchbill-0.2.0-linux-amd64.deb']);
    const good = JSON.parse(feed?.text ?? '') as { files: { url: string }[] };
    const [file] = good.files;
    for (const url of ['https://elsewhere.example/x.deb', '../x.deb', '/x.deb', '.x.deb', 'a/b.deb', 'x.deb?y', '']) {
      const text = JSON.stringify({ ...good, files: [{ ...file, url }] });
      expect(readSignedFeed(bytes(text), signFeed(text, secret), publicKey), url).toEqual({
        ok: false,
        error: 'odd-feed',
      });
    }
    for (const text of ['', '[]', '{"version":"0.2.0"}', '\u00ff'])
      expect(readSignedFeed(bytes(text), signFeed(text, secret), publicKey)).toEqual({ ok: false, error: 'odd-feed' });
  });
});
