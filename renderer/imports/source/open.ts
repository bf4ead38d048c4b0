import { SourceError, type SourceFile } from '../importer';
import { type ByteSource, streamOf } from './bytes';
import { gunzipped } from './gzip';
import { SOURCE_LIMITS } from './limits';
import { zipEntries } from './zip';

/** Folders in which Letterboxd keeps tables of deleted things. A folder of videos may have such a name as well. */
const DELETED = new Set(['deleted', 'orphaned']);

/** Bytes that gzip may unfold to, for a guess that is told as progress. */
const USUAL_RATIO = 8;

/**
 * The files that a viewer gave, with those inside archives in their place. Nothing is unpacked yet. Paths are names
 * and nothing else: no file is ever written, so `../` leads nowhere.
 *
 * Throws `SourceError`: `ENCRYPTED_ARCHIVE`, `DAMAGED_ARCHIVE`, `TOO_LARGE`, `TOO_MANY_FILES`, `RATIO_TOO_HIGH`,
 * `DAMAGED_FILE` where the system does not let it be read.
 */
export async function openSources(sources: readonly ByteSource[]): Promise<SourceFile[]> {
  const files: SourceFile[] = [];
  let bytes = 0;
  for (const source of sources) {
    const opened = await opens(told(source));
    for (const file of opened) {
      bytes += file.size;
      if (bytes > SOURCE_LIMITS.bytes) throw new SourceError('TOO_LARGE', source.name);
      files.push(file);
    }
    if (files.length > SOURCE_LIMITS.files) throw new SourceError('TOO_MANY_FILES', source.name);
  }
  return files;
}

/** What the system does not let be read is the file's fault, also half way: a drive may be pulled out. */
function told({ name, size, read }: ByteSource): ByteSource {
  return {
    name,
    size,
    read: (start, end) =>
      read(start, end).catch((): never => {
        throw new SourceError('DAMAGED_FILE', name);
      }),
  };
}

async function opens(source: ByteSource): Promise<SourceFile[]> {
  const start = await source.read(0, Math.min(4, source.size));
  if (isZip(start)) {
    const entries = await zipEntries(source);
    return entries
      .filter(({ path }) => !isLeftOut(path))
      .map(({ path, size, stream }) => sourceFile(path, size, path.toLowerCase().endsWith('.gz'), stream));
  }
  return isLeftOut(source.name) ? [] : [sourceFile(source.name, source.size, isGzip(start), () => streamOf(source))];
}

function sourceFile(
  path: string,
  packed: number,
  isPacked: boolean,
  packedStream: () => ReadableStream<Uint8Array>,
): SourceFile {
  const tidy = path.replaceAll('\\', '/').replace(/\.gz$/i, isPacked ? '' : '$&');
  const stream = isPacked ? () => gunzipped(packedStream(), tidy) : packedStream;
  return {
    path: tidy,
    name: tidy.slice(tidy.lastIndexOf('/') + 1).toLowerCase(),
    size: isPacked ? packed * USUAL_RATIO : packed,
    head: async () => headOf(stream()),
    stream,
  };
}

async function headOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const head = new Uint8Array(SOURCE_LIMITS.head);
  const reader = stream.getReader();
  let length = 0;
  while (length < head.length) {
    const { done, value } = await reader.read();
    if (done) return head.slice(0, length);
    const taken = value.subarray(0, head.length - length);
    head.set(taken, length);
    length += taken.length;
  }
  await reader.cancel().catch(() => undefined);
  return head;
}

function isZip([p, k, third, fourth]: Uint8Array): boolean {
  // «PK» and a local header, or the end of an archive without files.
  return p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function isLeftOut(path: string): boolean {
  const parts = path.toLowerCase().replaceAll('\\', '/').split('/');
  const name = parts.pop() ?? '';
  if (name === '' || name.startsWith('._') || name === '.ds_store' || parts.includes('__macosx')) return true;
  return name.endsWith('.csv') && parts.some((part) => DELETED.has(part));
}
