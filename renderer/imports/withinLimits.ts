import { type Importer, SourceError } from './importer';
import { SOURCE_LIMITS } from './source';

/**
 * The importer, with what holds for all of them: it ends with `TOO_MANY_ROWS` where a short file unfolds to more than
 * ten million (`plays: 10000` a thousand times), soon after it was cancelled, and with no error but `SourceError` and
 * `AbortError`.
 */
export function withinLimits(importer: Importer): Importer {
  return {
    ...importer,
    recognise: async (files) => {
      try {
        return await importer.recognise(files);
      } catch (cause) {
        throw asSourceError(cause, importer.id);
      }
    },
    async *read(files, options) {
      let rows = 0;
      try {
        for await (const one of importer.read(files, options)) {
          if (options.signal.aborted) throw new DOMException('Reading was cancelled', 'AbortError');
          if (!('warning' in one)) rows += 1;
          if (rows > SOURCE_LIMITS.rows) throw new SourceError('TOO_MANY_ROWS', importer.id);
          yield one;
        }
      } catch (cause) {
        throw asSourceError(cause, importer.id);
      }
    },
  };
}

function asSourceError(cause: unknown, detail: string): unknown {
  if (cause instanceof SourceError) return cause;
  if (cause instanceof DOMException && cause.name === 'AbortError') return cause;
  return new SourceError('DAMAGED_FILE', detail);
}
