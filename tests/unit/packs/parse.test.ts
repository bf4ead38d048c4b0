import { describe, expect, test } from 'vitest';
import { PACK_FORMAT_VERSION, PACK_LIMITS } from '../../../shared/pack/pack';
import { parsePack } from '../../../shared/pack/parse';
import { MAX_DETAILS, type PackProblem } from '../../../shared/pack/problem';
import { readBuiltIn } from './builtIn';
import { smallPack } from './smallPack';

function problemOf(file: Uint8Array | string): PackProblem {
  const result = parsePack(file);
  if (result.ok) throw new Error('the pack was taken');
  return result.error;
}

/** The small pack as text, with something in it replaced. */
function changed(part: string, by: string): string {
  const text = JSON.stringify(smallPack());
  expect(text).toContain(part);
  return text.replace(part, by);
}

describe('parsePack takes', () => {
  test('a pack as bytes, as text and with a byte order mark', () => {
    const text = JSON.stringify(smallPack());
    for (const file of [text, `\uFEFF${text}`, Buffer.from(text), Buffer.from(`\uFEFF${text}`)]) {
      expect(parsePack(file)).toEqual({ ok: true, value: smallPack() });
    }
  });

  test.each(['picard', 'startrek'] as const)('the built-in pack %s, unchanged', (name) => {
    const result = parsePack(readBuiltIn(name));
    expect(result).toEqual({ ok: true, value: JSON.parse(Buffer.from(readBuiltIn(name)).toString('utf8')) });
  });
});

describe('parsePack refuses', () => {
  test('a file over the size limit, before it is read as anything', () => {
    expect(problemOf(new Uint8Array(PACK_LIMITS.bytes + 1)).code).toBe('too-large');
    expect(problemOf(' '.repeat(PACK_LIMITS.bytes + 1)).code).toBe('too-large');
    // Fewer characters than the limit, but more bytes.
    expect(problemOf('€'.repeat(Math.floor(PACK_LIMITS.bytes / 3) + 1)).code).toBe('too-large');
    expect(problemOf('é'.repeat(PACK_LIMITS.bytes / 2)).code).toBe('not-json');
  });

  test('bytes that are no text', () => {
    expect(problemOf(Uint8Array.of(0x7b, 0xff, 0x7d)).code).toBe('not-text');
  });

  test('values nested deeper than the limit, brackets within strings aside', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(problemOf(nested(PACK_LIMITS.depth + 1)).code).toBe('too-deep');
    expect(problemOf('['.repeat(5_000_000)).code).toBe('too-deep');
    expect(problemOf(nested(PACK_LIMITS.depth)).code).toBe('not-a-pack');
    expect(problemOf(JSON.stringify([`\\"${nested(50)}`])).code).toBe('not-a-pack');
  });

  test('broken JSON, with what the parser says', () => {
    for (const file of ['', '{', '{"format": "watchbill-pack",}', 'pack', changed('"lamp"', 'lamp')]) {
      expect(problemOf(file)).toMatchObject({ code: 'not-json', details: [expect.any(String)] });
    }
  });

  test.each(['__proto__', 'constructor', 'prototype'])('the key %s, anywhere', (key) => {
    expect(problemOf(`{"${key}": {}}`)).toMatchObject({ code: 'forbidden-key', details: [key] });
    const deep = changed('{"en":"Night 2"}', `{"${key}":"Night 2"}`);
    expect(problemOf(deep)).toMatchObject({ code: 'forbidden-key', details: [`episodes.1.title.${key}`] });
    // Written with an escape it is the same key.
    const escaped = `\\u00${key.charCodeAt(0).toString(16)}${key.slice(1)}`;
    expect(problemOf(`{"${escaped}": 1}`).code).toBe('forbidden-key');
  });

  test('files that are no packs', () => {
    for (const file of [
      'null',
      '1',
      '[]',
      '{}',
      '{"format": "watchbill-pack"}',
      '{"format": "x", "formatVersion": 1}',
    ]) {
      expect(problemOf(file).code).toBe('not-a-pack');
    }
  });

  test('a newer format, by its own code, whatever else is in the file', () => {
    const newer = `{"format": "watchbill-pack", "formatVersion": ${PACK_FORMAT_VERSION + 1}, "cards": []}`;
    expect(problemOf(newer)).toMatchObject({ code: 'newer-format', details: [expect.stringContaining('version 2')] });
    expect(problemOf(changed('"formatVersion":1', '"formatVersion":0')).code).toBe('wrong-shape');
    expect(problemOf(changed('"formatVersion":1', '"formatVersion":0.5')).code).toBe('wrong-shape');
  });

  test('a wrong value, with the way to it', () => {
    const cases: [part: string, by: string, detail: string][] = [
      ['"number":2', '"number":"2"', 'episodes[1].number: '],
      ['"airedOn":"2001-01-02"', '"airedOn":"2001-02-30"', 'episodes[1].airedOn: '],
      ['"id":"show:lamp:lamp"', '"id":"Show:lamp:lamp"', 'shows[0].id: is not an id of the form show:pack:slug'],
      ['"teaser":{"en":"A light goes out."}', '"teaser":{"en":""}', 'episodes[0].teaser.en: '],
      ['"slug":"lamp",', '"slug":"lamp","script":"x",', 'shows[0]: Unrecognized key'],
      ['"address":null', '"address":"javascript:alert(1)"', 'sources[0].address: '],
      ['"revealedIn":null', '"revealedIn":"later"', 'characters[0].actors[0].revealedIn: '],
      [',"terms"', ',"words"', 'terms: '],
    ];
    for (const [part, by, detail] of cases) {
      const problem = problemOf(changed(part, by));
      expect(problem.code).toBe('wrong-shape');
      expect(problem.details).toContainEqual(expect.stringContaining(detail));
    }
  });

  test('a text without its reveal point: null has to be said', () => {
    for (const key of ['revealedIn', 'firstAppearance', 'nameRevealedIn']) {
      const without = JSON.stringify(smallPack(), (name, value: unknown) => (name === key ? undefined : value));
      expect(problemOf(without).code).toBe('wrong-shape');
    }
  });

  test('many faults with no more than twenty details, each of a length to read', () => {
    const pack = { ...smallPack(), people: Array.from({ length: 5_000 }, () => 'x'.repeat(10)) };
    expect(problemOf(JSON.stringify(pack)).details).toHaveLength(MAX_DETAILS);
    const long = problemOf(JSON.stringify({ ...smallPack(), ['k'.repeat(100_000)]: 1 }));
    expect(Math.max(...long.details.map((detail) => detail.length))).toBeLessThanOrEqual(300);
  });
});
