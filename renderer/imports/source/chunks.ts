import type { ImportOptions } from '../importer';

/** What reading needs to know of the one who reads; all of it can be left out where only a head is looked at. */
export type Reading = Partial<Pick<ImportOptions, 'progress' | 'signal'>>;

/** Bytes read so far by all that were given the same options: `progress` counts over all files. */
const readSoFar = new WeakMap<Reading, number>();

/** Throws the `AbortError` that ends a reading which nobody wants any more. */
export function stopIfAborted(reading: Reading): void {
  if (reading.signal?.aborted === true) throw new DOMException('Reading was cancelled', 'AbortError');
}

/**
 * The chunks of a stream, counted for `progress`. The stream is cancelled when the reader goes away early. Throws
 * `AbortError` where the signal says so.
 */
export async function* chunksOf(stream: ReadableStream<Uint8Array>, reading: Reading = {}): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let whole = false;
  try {
    for (;;) {
      stopIfAborted(reading);

      const { done, value } = await reader.read();
      if (done) break;
      const total = (readSoFar.get(reading) ?? 0) + value.length;
      readSoFar.set(reading, total);
      reading.progress?.(total);
      yield value;
    }
    whole = true;
  } finally {
    if (!whole) await reader.cancel().catch(() => undefined);
    reader.releaseLock();
  }
}
