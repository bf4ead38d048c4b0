/**
 * Bytes that can be read at any place: a file of the browser, or one that the main process reads for the command
 * line. `read` gives the bytes from `start` up to `end`, fewer only at the end of the file.
 */
export interface ByteSource {
  /** Path or name as the viewer gave it. */
  name: string;
  size: number;
  read: (start: number, end: number) => Promise<Uint8Array>;
}

/** The part of `File` that is needed. */
export type FileLike = {
  name: string;
  size: number;
  /** Set by the browser for files of a chosen folder. */
  webkitRelativePath?: string;
  slice: (start: number, end: number) => { arrayBuffer: () => Promise<ArrayBuffer> };
};

/** A `File` of the browser as a source. Only what is asked for is ever in memory. */
export function sourceOfFile(file: FileLike): ByteSource {
  return {
    name: file.webkitRelativePath === undefined || file.webkitRelativePath === '' ? file.name : file.webkitRelativePath,
    size: file.size,
    read: async (start, end) => new Uint8Array(await file.slice(start, Math.min(end, file.size)).arrayBuffer()),
  };
}

/** Bytes that are in memory already. */
export function sourceOfBytes(name: string, bytes: Uint8Array): ByteSource {
  return { name, size: bytes.length, read: async (start, end) => bytes.slice(start, end) };
}

const STEP = 256 * 1024;

/** The source from `start` up to `end`, a quarter of a megabyte at a time, and only as fast as it is read. */
export function streamOf(source: ByteSource, start = 0, end = source.size): ReadableStream<Uint8Array> {
  const last = Math.min(end, source.size);
  let place = start;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        if (place >= last) {
          controller.close();
          return;
        }
        const chunk = await source.read(place, Math.min(place + STEP, last));
        if (chunk.length === 0) {
          // Shorter than it said: somebody cut the file meanwhile. What is missing shows where it is parsed.
          controller.close();
          return;
        }
        place += chunk.length;
        controller.enqueue(chunk);
      },
    },
    { highWaterMark: 0 },
  );
}
