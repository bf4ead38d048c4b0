import { describe, expect, it } from 'vitest';
import { checkPackFile } from '../../../shared/pack/checkFile';
import { lineAt, linesOf } from '../../../shared/pack/linesOf';
import { smallPack } from '../../support/smallPack';

const written = (value: unknown): string => JSON.stringify(value, null, 2);
/** The line of a text on which this stands for the first time. */
const lineOf = (text: string, part: string): number => lineAt(text, text.indexOf(part));

function faultsOf(file: Uint8Array | string) {
  const checked = checkPackFile(file);
  return checked.ok ? [] : checked.error.faults;
}

describe('checkPackFile', () => {
  it('takes a good pack, as bytes or as text', () => {
    const text = written(smallPack());
    expect(checkPackFile(text)).toMatchObject({ ok: true, value: { name: smallPack().name } });
    expect(checkPackFile(new TextEncoder().encode(text)).ok).toBe(true);
  });

  it('names the line of a value of the wrong kind', () => {
    const text = written(smallPack()).replace(/"airedOn": "[^"]+"/, '"airedOn": "yesterday"');
    expect(faultsOf(text)).toMatchObject([
      { line: lineOf(text, '"yesterday"'), path: expect.stringMatching(/airedOn$/) as string },
    ]);
  });

  it('names the line of a key that is unknown, and of what lacks one', () => {
    const unknown = written(smallPack()).replace('"sortTitle":', '"colour": "red",\n      "sortTitle":');
    expect(faultsOf(unknown)).toMatchObject([{ line: lineOf(unknown, '"colour"'), path: 'shows[0].colour' }]);
    const lacking = written(smallPack()).replace(/"sortTitle": "[^"]*",\n/, '');
    expect(faultsOf(lacking)).toMatchObject([{ line: lineOf(lacking, '"shows"') + 1, path: 'shows[0].sortTitle' }]);
  });

  it('names the line of what contradicts itself', () => {
    const pack = smallPack();
    const last = pack.episodes.length - 1;
    const text = written({
      ...pack,
      episodes: pack.episodes.map((one, index) => (index === last ? { ...one, season: 77 } : one)),
    });
    const [fault] = faultsOf(text);
    expect(fault).toMatchObject({ path: `episodes[${last}]`, reason: expect.stringContaining('77') as string });
    expect(
      text
        .split('\n')
        .slice((fault?.line ?? 0) - 1, (fault?.line ?? 0) + 1)
        .join('\n'),
    ).toContain(pack.episodes[last]?.id ?? 'an id');
  });

  it('names the line where the text is no JSON, ends too early, is too deep or uses a forbidden key', () => {
    expect(faultsOf('{\n  "format": "watchbill-pack",\n  oops\n}')).toMatchObject([{ line: 3 }]);
    expect(faultsOf('{\n  "format": "watchbill-pack",\n')).toMatchObject([{ line: 3 }]);
    expect(faultsOf(`{\n"a":\n${'['.repeat(20)}`)).toMatchObject([{ line: 3 }]);
    expect(faultsOf(new TextEncoder().encode(`\n{\n"a":\n${'['.repeat(20)}`))).toMatchObject([{ line: 4 }]);
    expect(faultsOf('{\n"format": "watchbill-pack",\n"a": {\n"__proto__": 1 } }')).toMatchObject([
      { line: 4, path: 'a.__proto__' },
    ]);
  });

  it('says of a file that is no text, and of one that is no pack, that it is', () => {
    expect(faultsOf(new Uint8Array([0xff, 0xfe, 0x00]))).toMatchObject([{ line: null }]);
    expect(faultsOf('[]')).toMatchObject([{ line: 1, reason: 'The file is not a Watchbill pack.' }]);
  });

  it('lets other packs be, where it knows none of them', () => {
    const text = written({ ...smallPack(), refersTo: ['elsewhere'] });
    expect(checkPackFile(text).ok).toBe(true);
    expect(faultsOf(text)).toEqual([]);
    expect(checkPackFile(text, new Map()).ok).toBe(false);
  });
});

describe('linesOf', () => {
  it('is not misled by what stands in texts', () => {
    const text = '{\n"a": "}],\\" {[",\n"b": [1, "]",\n{"c": null,\n"d": -2.5e3}\n,\ntrue]}';
    expect([...linesOf(text, ['a', 'b', 'b[1]', 'b[2].c', 'b[2].d', 'b[3]', 'x.y', '']).values()]).toEqual([
      2, 3, 3, 4, 5, 7, 1, 1,
    ]);
  });

  it('finds the same lines in a text without any white space', () => {
    expect(linesOf('{"a":[[],{},{"b":"c"}],"d":0}', ['a[2].b', 'd'])).toEqual(
      new Map([
        ['a[2].b', 1],
        ['d', 1],
      ]),
    );
  });
});
