import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { type AppFile, findAppFile, isOwnAddress, listAppFiles } from '../../../electron/services/appFiles';
import { CONTENT_SECURITY_POLICY, createAppProtocol } from '../../../electron/services/appProtocol';
import { aFolder } from './temporaryFolder';

let root: string;
let files: ReadonlyMap<string, AppFile>;

beforeEach(() => {
  const outside = aFolder();
  root = path.join(outside, 'renderer');
  mkdirSync(path.join(root, 'assets'), { recursive: true });
  writeFileSync(path.join(outside, 'secret.json'), '{"secret":true}');
  writeFileSync(path.join(root, 'index.html'), '<!doctype html>');
  writeFileSync(path.join(root, 'assets', 'a b.js'), '');
  writeFileSync(path.join(root, 'assets', 'note.exe'), '');
  symlinkSync(path.join(outside, 'secret.json'), path.join(root, 'link.json'));
  files = listAppFiles(root);
});

const get = (url: string, method = 'GET') => createAppProtocol(files)({ method, url });

describe('the files of the page', () => {
  it('are listed once, without links and unknown kinds', () => {
    expect([...files.keys()].sort()).toEqual(['/assets/a b.js', '/index.html']);
  });

  it.each(['app://watchbill/', 'app://watchbill/index.html#/show/picard', 'app://watchbill/index.html?x=1'])(
    '%s is the page',
    (address) => expect(findAppFile(files, address)?.file).toBe(path.join(root, 'index.html')),
  );

  it.each([
    'app://watchbill/../secret.json',
    'app://watchbill/%2e%2e/secret.json',
    'app://watchbill/..%2fsecret.json',
    'app://watchbill/assets/..%5c..%5csecret.json',
    'app://watchbill/%00index.html',
    'app://watchbill/%',
    'app://watchbill//index.html',
    'app://other/index.html',
    'app://watchbill:1/index.html',
    'app://user@watchbill/index.html',
    'https://watchbill/index.html',
    'file:///index.html',
    'index.html',
    '',
  ])('%s is nothing', (address) => expect(findAppFile(files, address)).toBeNull());

  it('never gives a file outside the list, whatever is asked for (property)', () => {
    const part = fc.constantFrom(
      '..',
      '.',
      '%2e%2e',
      '%2f',
      '%5c',
      '\\',
      '/',
      '//',
      'assets',
      'index.html',
      'secret.json',
      '%00',
      '~',
    );
    const asked = fc.oneof(
      fc.array(part, { maxLength: 8 }).map((parts) => `app://watchbill/${parts.join('/')}`),
      fc.array(part, { maxLength: 8 }).map((parts) => `app://watchbill/${parts.join('')}`),
      fc.webUrl(),
      fc.string(),
    );
    const known = new Set([...files.values()].map(({ file }) => file));
    fc.assert(
      fc.property(asked, (address) => {
        const found = findAppFile(files, address);
        if (found !== null) expect(known.has(found.file)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the answers', () => {
  it('name a file, its type, the policy and nosniff', () => {
    expect(get('app://watchbill/assets/a%20b.js')).toEqual({
      path: path.join(root, 'assets', 'a b.js'),
      headers: expect.objectContaining({
        'Content-Type': 'text/javascript; charset=utf-8',
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'X-Content-Type-Options': 'nosniff',
      }),
    });
  });

  it('are failures for everything else', () => {
    expect(get('app://watchbill/nothing.js')).toEqual({ error: -6 });
    expect(get('app://watchbill/index.html', 'POST')).toEqual({ error: -10 });
  });

  it('allow nothing unsafe', () => {
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
    expect(CONTENT_SECURITY_POLICY).not.toContain('*');
  });
});

it('knows its own address and no other', () => {
  expect(isOwnAddress('app://watchbill')).toBe(true);
  for (const address of ['app://watchbill.evil/', 'apps://watchbill/', 'app://evil/#app://watchbill', 'null', ''])
    expect(isOwnAddress(address)).toBe(false);
});
