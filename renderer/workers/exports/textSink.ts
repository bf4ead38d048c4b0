/** Letters that go to the main process at once: they cross to another process, and no frame may wait for that. */
const BATCH = 256 * 1024;

/** Gathers text, and writes it in pieces. */
export function textSink(write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>) {
  const encoder = new TextEncoder();
  let text = '';
  async function end(): Promise<void> {
    const piece = text;
    text = '';
    if (piece !== '') await write(encoder.encode(piece));
  }
  return {
    /** Whole characters. Waits only when a piece is full. */
    add(more: string): Promise<void> {
      text += more;
      return text.length < BATCH ? Promise.resolve() : end();
    },
    end,
  };
}
