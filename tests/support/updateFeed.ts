import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { makeFeeds, signFeed } from '../../scripts/releasing/feed.mjs';

/** The version that the feed has: newer than any that is tested. */
export const NEWER = '99.0.0';

/** A feed on this machine, made by what makes feeds for releases. */
export type FeedStandIn = {
  /** For the command line of a start. */
  switches: readonly string[];
  /** The paths that were asked for, in order. */
  asked: string[];
  /** The names of the headers of each request. */
  headers: string[][];
  /** How the file is sent: as announced, with one byte changed, or without ever coming to its end. */
  mood: 'well' | 'tampered' | 'slow';
  /** Signs the feed with the key of somebody else. */
  signAsStranger: () => void;
  /** What the new version consists of: a program that does nothing and ends. */
  content: Buffer;
  close: () => Promise<void>;
};

const base64 = (key: KeyObject, type: 'spki' | 'pkcs8') =>
  key.export({ format: 'der', type } as never).toString('base64');

export async function startFeed(): Promise<FeedStandIn> {
  const folder = mkdtempSync(path.join(tmpdir(), 'watchbill-feed-'));
  const file = path.join(folder, `watchbill-${NEWER}-linux-x86_64.AppImage`);
  const content = Buffer.concat([Buffer.from('#!/bin/sh\nexit 0\n'), Buffer.alloc(3_000_000, '#')]);
  writeFileSync(file, content);
  const [own, stranger] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')];
  const [feed] = await makeFeeds([file], {
    version: NEWER,
    notes: '- A list that\n  sorts itself.\n- Nothing else.',
    date: new Date(),
  });
  const text = feed?.text ?? '';
  let signer = own.privateKey;
  const state: Pick<FeedStandIn, 'asked' | 'headers' | 'mood'> = { asked: [], headers: [], mood: 'well' };

  const server = createServer(({ url = '', headers }, response) => {
    state.asked.push(url);
    state.headers.push(Object.keys(headers));
    if (url === '/latest-linux.yml') response.end(text);
    else if (url === '/latest-linux.yml.sig') response.end(signFeed(text, base64(signer, 'pkcs8')));
    else if (url === `/${path.basename(file)}`) {
      const sent = readFileSync(file);
      if (state.mood === 'tampered') sent[sent.length - 1] = 0x0a;
      response.writeHead(200, { 'content-length': sent.length });
      if (state.mood === 'slow') {
        const drip = setInterval(() => response.write(sent.subarray(0, 10_000)), 100);
        response.once('close', () => clearInterval(drip));
      } else response.end(sent);
    } else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    switches: [`--update-feed=http://127.0.0.1:${port}/`, `--update-key=${base64(own.publicKey, 'spki')}`],
    signAsStranger: () => {
      signer = stranger.privateKey;
    },
    content,
    close: async () => {
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}
