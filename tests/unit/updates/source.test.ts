import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readUpdateSettings } from '../../../scripts/build/updateSettings.mjs';
import { updateSource } from '../../../electron/update/source';

const spki = (type: 'ed25519' | 'x25519') =>
  (type === 'ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('x25519')).publicKey
    .export({ format: 'der', type: 'spki' })
    .toString('base64');
const key = spki('ed25519');
const none = { feed: '', key: '', wait: '' };

describe('where newer versions come from', () => {
  test('a build without a feed has none', () => {
    expect(updateSource({ feed: '', key: '' }, none)).toBeNull();
    expect(readUpdateSettings({})).toEqual({ feed: '', key: '', publisher: '' });
  });

  test('a build with one asks it', () => {
    const source = updateSource({ feed: 'https://updates.example/stable', key }, none);
    expect(source?.base.href).toBe('https://updates.example/stable/');
    expect(source?.wait).toBeNull();
  });

  test('a start can name another only on this very machine', () => {
    const built = { feed: 'https://updates.example/', key };
    for (const feed of [
      'https://127.0.0.1/',
      'http://elsewhere.example/',
      'http://127.0.0.1.elsewhere.example/',
      'file:///x',
    ])
      expect(updateSource(built, { feed, key, wait: '1' })?.base.host, feed).toBe('updates.example');
    expect(updateSource(built, { feed: 'http://127.0.0.1:8080/x', key, wait: '5' })).toMatchObject({ wait: 5 });
    expect(updateSource(built, { feed: 'http://127.0.0.1:8080/', key: 'none', wait: '' })).toBeNull();
  });

  test('a build that could never take an update is refused', () => {
    const settings = (feed: string, named: string) => () =>
      readUpdateSettings({ WATCHBILL_UPDATE_FEED: feed, WATCHBILL_UPDATE_KEY: named });
    expect(settings('https://updates.example', '')).toThrow('Ed25519');
    expect(settings('https://updates.example', spki('x25519'))).toThrow('Ed25519');
    expect(settings('http://updates.example', key)).toThrow('https');
    expect(settings('', key)).toThrow('https');
    expect(settings('https://updates.example', key)()).toEqual({
      feed: 'https://updates.example/',
      key,
      publisher: '',
    });
  });
});
