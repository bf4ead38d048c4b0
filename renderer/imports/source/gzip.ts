import { SourceError } from '../importer';
import { SOURCE_LIMITS } from './limits';

/**
 * The text inside gzip. Ends with a `SourceError` where it is torn (`DAMAGED_ARCHIVE`), unfolds to more than it
 * may (`RATIO_TOO_HIGH`) or is too long (`TOO_LARGE`).
 */
export function gunzipped(stream: ReadableStream<Uint8Array>, name: string): ReadableStream<Uint8Array> {
  let packed = 0;
  let length = 0;
  const counted = stream.pipeThrough(
    new TransformStream<Uint8Array, BufferSource>({
      transform(chunk, controller) {
        packed += chunk.length;
        controller.enqueue(new Uint8Array(chunk));
      },
    }),
  );
  const reader = counted.pipeThrough(new DecompressionStream('gzip')).getReader();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read().catch((): never => {
          throw new SourceError('DAMAGED_ARCHIVE', name);
        });
        if (done) {
          controller.close();
          return;
        }
        length += value.length;
        if (length > SOURCE_LIMITS.bytes) throw new SourceError('TOO_LARGE', name);
        if (length > SOURCE_LIMITS.ratioFrom && length > packed * SOURCE_LIMITS.ratio) {
          throw new SourceError('RATIO_TOO_HIGH', name);
        }
        controller.enqueue(value);
      },
      async cancel() {
        await reader.cancel().catch(() => undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
