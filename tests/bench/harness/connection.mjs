/** The descriptors at which Chromium speaks the DevTools protocol when started with --remote-debugging-pipe. */
export const PIPE_SWITCH = '--remote-debugging-pipe';
const TO_CHROMIUM = 3;
const FROM_CHROMIUM = 4;

/**
 * @typedef {object} Connection
 * @property {(method: string, params?: object, session?: string) => Promise<any>} send
 */

/**
 * The DevTools protocol over a pipe: JSON messages, each closed by a zero byte. A pipe and not a port, since nothing
 * listens, nothing has to be polled for, and until a session is attached the page knows nothing of being watched.
 * @param {import('node:child_process').ChildProcess} child started with five stdio entries, the last two pipes
 * @returns {Connection}
 */
export function connect(child) {
  const input = /** @type {import('node:stream').Writable} */ (child.stdio[TO_CHROMIUM]);
  const output = /** @type {import('node:stream').Readable} */ (child.stdio[FROM_CHROMIUM]);
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  /** @type {Buffer[]} */
  let parts = [];

  /** @param {Buffer} message */
  function hear(message) {
    const { id, result, error } = JSON.parse(message.toString('utf8'));
    const asked = waiting.get(id);
    if (!asked) return;
    waiting.delete(id);
    if (error) asked.reject(new Error(`The page answered: ${error.message}`));
    else asked.resolve(result);
  }

  output.on('data', (/** @type {Buffer} */ chunk) => {
    let rest = chunk;
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      const message = Buffer.concat([...parts, rest.subarray(0, end)]);
      parts = [];
      rest = rest.subarray(end + 1);
      hear(message);
    }
    parts.push(rest);
  });
  const fail = () => {
    for (const { reject } of waiting.values()) reject(new Error('The application went away.'));
    waiting.clear();
  };
  child.once('exit', fail);
  // The end of the application breaks the pipe; whoever waits for an answer is told by `fail`.
  input.on('error', fail);

  return {
    send: (method, params = {}, session) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        input.write(`${JSON.stringify({ id: last, method, params, sessionId: session })}\0`);
      }),
  };
}
