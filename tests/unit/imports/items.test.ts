import { describe, expect, it } from 'vitest';
import type { SourceFile } from '../../../renderer/imports/importer';
import {
  childText,
  type Item,
  readDocument,
  readElements,
  readItems,
  readLines,
  SOURCE_LIMITS,
} from '../../../renderer/imports/source';
import { bytesOf, filesOf } from '../../support/imports/files';

async function fileOf(content: string, length = Infinity): Promise<SourceFile> {
  const [file] = await filesOf({ 'a.json': content });
  const bytes = bytesOf(content);
  if (length === Infinity) return file;
  const stream = () =>
    new ReadableStream<Uint8Array>({
      start(controller) {
        for (let place = 0; place < bytes.length; place += length)
          controller.enqueue(bytes.slice(place, place + length));
        controller.close();
      },
    });
  return { ...file, stream };
}

async function allOf<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

/** The values, and `!` for what is damaged. */
const values = (items: Item[]) => items.map(({ value, damaged }) => (damaged === null ? value : '!'));

describe('elements of JSON', () => {
  it.each<[string, string, string | string[], unknown[]]>([
    ['of a list', '[{"a":1},"x",2,null,[3,[4]],true]', '$', [{ a: 1 }, 'x', 2, null, [3, [4]], true]],
    ['of an empty list', ' [ ] ', '$', []],
    ['of a list with a mark in front', '\ufeff[1]', '$', [1]],
    ['with brackets and quotes in texts', '[{"a":"]}\\"[{"},"\\\\"]', '$', [{ a: ']}"[{' }, '\\']],
    ['of one list of an object', '{"x":[9,{"y":[8]}],"y":"[","shows":[1,{"a":2}],"z":{}}', '$.shows', [1, { a: 2 }]],
    ['of several', '{"b":[1],"a":[2,3],"c":[4]}', ['$.a', '$.b'], [1, 2, 3]],
    ['deep inside', '{"data":{"user":{"n":1,"lists":[1,2]},"lists":[3]}}', '$.data.user.lists', [1, 2]],
    ['of a list that is not there', '{"a":null,"b":3}', '$.shows', []],
    ['of a list where an object is', '[1,2]', '$.shows', []],
    ['of something that is no list', '{"shows":null,"x":1}', '$.shows', []],
    ['one of which is damaged', '[{"a":1},{"a":},{"a":3}]', '$', [{ a: 1 }, '!', { a: 3 }]],
    ['of a list that breaks off inside one', '[{"a":1},{"a":', '$', [{ a: 1 }, '!']],
    ['of a list that breaks off between two', '[{"a":1},', '$', [{ a: 1 }, '!']],
    ['of something else', 'hello', '$', ['!']],
    ['of nothing', '', '$', ['!']],
    ['with text behind it', '[1] and more [2]', '$', [1]],
    ['with keys that reach a prototype', '[{"__proto__":{"x":1},"\\u0063onstructor":2,"a":3}]', '$', [{ a: 3 }]],
    ['with halves of letters', '["\\ud83c","\\ud83c\\udfac"]', '$', ['\ufffd', '🎬']],
    ['nested too deep', `[${'['.repeat(80)}${']'.repeat(80)},1]`, '$', ['!', 1]],
    ['closed too often', '[1]]]]', '$', [1]],
    ['with names that are none', '{1:2,"shows":[3]}', '$.shows', [3]],
  ])('%s', async (_, text, paths, expected) => {
    for (const length of [Infinity, 1, 2, 5, 13]) {
      expect(values(await allOf(readItems(await fileOf(text, length), paths)))).toEqual(expected);
    }
  });

  it('are counted over the file, and know where they stood', async () => {
    const file = await fileOf('{"series":{"81189":[1],"73255":[2]},"films":[3]}');
    const items = await allOf(readItems(file, ['$.series', '$.films']));
    expect(items.map(({ row, path, key }) => [row, path, key])).toEqual([
      [1, '$.series', '81189'],
      [2, '$.series', '73255'],
      [3, '$.films', null],
    ]);
  });

  it('that are too long are told, and not kept', async () => {
    const long = `["${'x'.repeat(SOURCE_LIMITS.elementLength + 10)}",2]`;
    expect(values(await allOf(readItems(await fileOf(long))))).toEqual(['!', 2]);
  });
});

describe('JSON a line', () => {
  it('is read line by line', async () => {
    const items = await allOf(readLines(await fileOf('{"a":1}\r\n\n[}\n{"b":"ä"}', 3)));
    expect(values(items)).toEqual([{ a: 1 }, '!', { b: 'ä' }]);
    expect(items.map(({ row }) => row)).toEqual([1, 3, 4]);
  });
});

describe('a whole document', () => {
  it('is given, or said to be damaged', async () => {
    expect(await readDocument(await fileOf('{"a":[1]}'))).toEqual({ a: [1] });
    for (const text of ['', '{', `${'['.repeat(99)}${']'.repeat(99)}`]) {
      await expect(readDocument(await fileOf(text))).rejects.toMatchObject({ code: 'DAMAGED_FILE' });
    }
  });
});

describe('elements of XML', () => {
  const LIST = `<?xml version="1.0" encoding="UTF-8" ?>
    <!-- made by a service -->
    <myanimelist><myinfo><user_name>x</user_name></myinfo>
    <anime><series_title><![CDATA[A <b> & c]]></series_title><n id="5">3</n></anime>
    <anime><series_title>Q &amp; A &#233; &what;</series_title></anime></myanimelist>`;

  it('come with their text, attributes and children', async () => {
    for (const length of [Infinity, 1, 7]) {
      const items = await allOf(readElements(await fileOf(LIST, length), 'anime'));
      expect(items.map(({ element }) => childText(element, 'Series_Title'))).toEqual(['A <b> & c', 'Q & A é &what;']);
      expect(items[0].element.children[1]).toMatchObject({ name: 'n', attributes: { id: '5' }, text: '3' });
      expect(items.map(({ row }) => row)).toEqual([1, 2]);
    }
  });

  it('may be several roots with text around them', async () => {
    const text = '<?xml version="1.0"?><e><n>1</n></e>\n<?xml version="1.0"?><e><n>2</n></e>\nhttps://x.test/?a=1&b=2';
    const items = await allOf(readElements(await fileOf(text), ['e']));
    expect(items.map(({ element }) => childText(element, 'n'))).toEqual(['1', '2']);
    expect(await allOf(readElements(await fileOf('https://x.test/?a=1&b=2'), 'e'))).toEqual([]);
  });

  it('know no entities of a document type, and fetch nothing', async () => {
    const text = '<!DOCTYPE a [<!ENTITY l "lol"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&l;&x;</a>';
    const [item] = await allOf(readElements(await fileOf(text), 'a'));
    expect(item.element.text).toBe('&l;&x;');
  });

  it('that are nested without end, or full of faults, are refused', async () => {
    await expect(allOf(readElements(await fileOf('<a>'.repeat(1_000)), 'a'))).rejects.toMatchObject({
      code: 'TOO_LARGE',
    });
    await expect(allOf(readElements(await fileOf('<'.repeat(9_000)), 'a'))).rejects.toMatchObject({
      code: 'DAMAGED_FILE',
    });
  });
});
