import { describe, expect, it } from 'vitest';
import {
  type ByteSource,
  headText,
  openSources,
  SOURCE_LIMITS,
  sourceOfBytes,
  sourceOfFile,
} from '../../../renderer/imports/source';
import { bytesOf, filesOf, zipOf } from '../../support/imports/files';

async function contentOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  return new Response(stream).text();
}

async function gzipped(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(content)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Bytes that do not get shorter. */
function noise(length: number): Uint8Array {
  let state = 7;
  return Uint8Array.from({ length }, () => (state = (state * 48_271) % 0x7fffffff) & 0xff);
}

/** Sizes in the directory and the local head of a one-entry archive, overwritten. */
function lyingAbout(zip: Uint8Array, size: number): Uint8Array {
  const changed = zip.slice();
  const view = new DataView(changed.buffer);
  for (let place = 0; place + 4 < changed.length; place += 1) {
    const signature = view.getUint32(place, true);
    if (signature === 0x02014b50) view.setUint32(place + 24, size, true);
  }
  return changed;
}

describe('files that a viewer gives', () => {
  it('are taken as they are, by name and path', async () => {
    const [file] = await filesOf({ 'some/Folder\\Ratings.CSV': 'a,b\n' });
    expect(file).toMatchObject({ path: 'some/Folder/Ratings.CSV', name: 'ratings.csv', size: 4 });
    expect(await contentOf(file.stream())).toBe('a,b\n');
    expect(await contentOf(file.stream()), 'a second time').toBe('a,b\n');
  });

  it('come out of archives, without what nobody wants', async () => {
    const zip = await zipOf({
      'export/a.csv': 'first',
      'deep/er\\b.json': '[]',
      '__MACOSX/export/._a.csv': 'x',
      'export/.DS_Store': 'x',
      'letterboxd/deleted/diary.csv': 'x',
      'orphaned/diary.csv': 'x',
      '../../etc/passwd': 'harmless',
    });
    const files = await filesOf({ 'all.zip': zip });
    expect(files.map(({ path, name }) => [path, name])).toEqual([
      ['export/a.csv', 'a.csv'],
      ['deep/er/b.json', 'b.json'],
      ['../../etc/passwd', 'passwd'],
    ]);
    expect(await contentOf(files[0].stream())).toBe('first');
    expect(await headText(files[0])).toBe('first');
  });

  it('are found to be packed by what is in them', async () => {
    const list = await gzipped(bytesOf('<myanimelist/>'));
    const files = await filesOf({ 'animelist.xml.gz': list, 'in.zip': await zipOf({ 'deeper/list.xml.gz': list }) });
    expect(files.map(({ name }) => name)).toEqual(['animelist.xml', 'list.xml']);
    for (const file of files) expect(await contentOf(file.stream())).toBe('<myanimelist/>');
  });

  it('are read at places, never as a whole', async () => {
    const zip = await zipOf({ 'big.bin': noise(400_000), 'small.csv': 'a,b\n1,2\n' });
    let largest = 0;
    const source: ByteSource = {
      name: 'some.zip',
      size: zip.length,
      read: async (start, end) => {
        largest = Math.max(largest, end - start);
        return zip.slice(start, end);
      },
    };
    const files = await openSources([source]);
    const before = largest;
    expect(await contentOf(files[1].stream())).toBe('a,b\n1,2\n');
    expect(before).toBeLessThan(zip.length);
    expect(largest).toBeLessThan(zip.length);
  });

  it('come from the browser too', async () => {
    const file = new File(['a,b\n1,2\n'], 'x.csv');
    const [opened] = await openSources([sourceOfFile(file)]);
    expect(await contentOf(opened.stream())).toBe('a,b\n1,2\n');
  });
});

describe('archives that are refused', () => {
  const opened = async (bytes: Uint8Array) => openSources([sourceOfBytes('a.zip', bytes)]);

  it('because a password locks them', async () => {
    await expect(opened(await zipOf({ 'a.csv': 'x,y' }, 'secret'))).rejects.toMatchObject({
      code: 'ENCRYPTED_ARCHIVE',
    });
  });

  it('because they are cut off', async () => {
    const zip = await zipOf({ 'a.csv': 'x,y' });
    await expect(opened(zip.slice(0, zip.length - 10))).rejects.toMatchObject({ code: 'DAMAGED_ARCHIVE' });
  });

  it('because what they hold unfolds to more than its directory says', async () => {
    const zip = await zipOf({ 'a.csv': 'x,y\n'.repeat(5_000) });
    const [file] = await opened(lyingAbout(zip, 12));
    await expect(contentOf(file.stream())).rejects.toMatchObject({ code: 'DAMAGED_ARCHIVE' });
  });

  it('because the head of a file in them was changed', async () => {
    const changed = await zipOf({ 'a.csv': 'x,y\n'.repeat(50) });
    // The length of the name in the local head: what follows lies outside of the archive.
    changed.set([0xff, 0xff], 26);
    const [damaged] = await opened(changed);
    await expect(damaged.head()).rejects.toMatchObject({ code: 'DAMAGED_ARCHIVE' });
  });

  it('because a byte was changed', async () => {
    const zip = await zipOf({ 'a.csv': 'x,y\n'.repeat(50) });
    const changed = zip.slice();
    changed[45] ^= 0xff;
    const [file] = await opened(changed);
    await expect(contentOf(file.stream())).rejects.toMatchObject({ code: 'DAMAGED_ARCHIVE' });
  });

  it('because they are bombs', async () => {
    const zeros = new Uint8Array(SOURCE_LIMITS.ratioFrom + 1);
    await expect(opened(await zipOf({ 'a.csv': zeros }))).rejects.toMatchObject({ code: 'RATIO_TOO_HIGH' });
    const [file] = await opened(await gzipped(zeros));
    await expect(contentOf(file.stream())).rejects.toMatchObject({ code: 'RATIO_TOO_HIGH' });
  });

  it('because they say that they hold more than we take', async () => {
    const size = 3 * 1024 ** 3;
    const source = (name: string): ByteSource => ({ name, size, read: async () => new Uint8Array([1, 2, 3, 4]) });
    await expect(openSources([source('a'), source('b')])).rejects.toMatchObject({ code: 'TOO_LARGE' });
  });
});
