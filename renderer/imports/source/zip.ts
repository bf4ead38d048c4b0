import { type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core-reader.js';
import { SourceError } from '../importer';
import { type ByteSource, streamOf } from './bytes';
import { SOURCE_LIMITS } from './limits';

/** A file inside an archive. */
export type ZipEntry = { path: string; size: number; stream: () => ReadableStream<Uint8Array> };

/** It neither runs in a worker of its own nor with WebAssembly: both would be against the content security policy. */
const HOW = { useWebWorkers: false, useCompressionStream: true, checkSignature: true } as const;

/**
 * What the library reads from. Its types know streams alone and its `Reader` is not in the part of it that only reads
 * (a third of the size), so these are the members that its own readers have; `open.test.ts` tells when they change.
 */
function readerOf(source: ByteSource) {
  return {
    size: source.size,
    readUint8Array: async (start: number, length: number) => source.read(start, start + length),
    createReadable: ({ offset = 0, size }: { offset?: number; size?: number } = {}) =>
      streamOf(source, offset, size === undefined ? source.size : offset + size),
    readable: streamOf(source),
  };
}

/**
 * What an archive holds, by its directory; nothing is unpacked yet, and only the parts that are needed are ever read.
 * Folders are left out. Throws `SourceError`: `DAMAGED_ARCHIVE`, `ENCRYPTED_ARCHIVE`, `TOO_MANY_FILES`,
 * `RATIO_TOO_HIGH` (a bomb: refused by what its directory says, and again while unpacking, should that be a lie).
 */
export async function zipEntries(source: ByteSource): Promise<ZipEntry[]> {
  const entries: ZipEntry[] = [];
  try {
    const reader = new ZipReader(readerOf(source), { ...HOW, filenameValidation: 'tolerant' });
    for await (const entry of reader.getEntriesGenerator()) {
      if (entry.directory) continue;
      if (entries.length >= SOURCE_LIMITS.files) throw new SourceError('TOO_MANY_FILES', source.name);
      entries.push(entryOf(entry, source.name));
    }
  } catch (cause) {
    throw asSourceError(cause, source.name);
  }
  return entries;
}

function entryOf(entry: FileEntry, archive: string): ZipEntry {
  const path = entry.filename.replaceAll('\\', '/').slice(0, 1_000);
  if (entry.encrypted) throw new SourceError('ENCRYPTED_ARCHIVE', archive);
  const size = entry.uncompressedSize;
  if (size > SOURCE_LIMITS.ratioFrom && size > entry.compressedSize * SOURCE_LIMITS.ratio) {
    throw new SourceError('RATIO_TOO_HIGH', path);
  }
  return { path, size, stream: () => unpacked(entry, path, size) };
}

/** The content of an entry. A longer one than the directory said is cut off with `DAMAGED_ARCHIVE`. */
function unpacked(entry: FileEntry, path: string, size: number): ReadableStream<Uint8Array> {
  let length = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.length;
      if (length > size) throw new SourceError('DAMAGED_ARCHIVE', path);
      controller.enqueue(chunk);
    },
  });
  const stopping = new AbortController();
  const unpacking = entry.getData(counted.writable, { ...HOW, signal: stopping.signal });
  // Where the entry's own head is damaged nothing is ever written, and nobody ends the stream.
  const failing = new Promise<never>((_, reject) => {
    unpacking.catch(reject);
  });
  failing.catch(() => undefined);
  const reader = counted.readable.getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await Promise.race([reader.read(), failing]);
          if (done) controller.close();
          else controller.enqueue(value);
        } catch (cause) {
          throw asSourceError(cause, path);
        }
      },
      async cancel() {
        stopping.abort();
        await reader.cancel().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

function asSourceError(cause: unknown, detail: string): SourceError {
  if (cause instanceof SourceError) return cause;
  return new SourceError('DAMAGED_ARCHIVE', detail);
}
