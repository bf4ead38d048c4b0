import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds after which what is waited for will not come. */
const PATIENCE = 30_000;
const STEP = 100;
/** How long a person holds a button down. */
const HELD = 80;
/** Of the modifiers that the protocol knows. */
const CONTROL = 2;
/** The number of a key that has no letter. */
const BACKSPACE = 8;

/**
 * @typedef {object} Page a page that is attached to
 * @property {<A extends unknown[], R>(work: (...args: A) => R, ...args: A) => Promise<Awaited<R>>} run runs a function in the page
 * @property {<R>(work: () => R) => Promise<NonNullable<Awaited<R>>>} until runs it until it answers something true
 * @property {(x: number, y: number) => Promise<void>} hover
 * @property {(x: number, y: number) => Promise<void>} click real input, through the browser process
 * @property {(key: string, code: string, more?: { control?: boolean, text?: string, commands?: string[] }) => Promise<void>} press a
 *   key down and up again; one that writes has a text, one that edits the command that it gives
 * @property {(method: string, params?: object) => Promise<any>} send anything else of the protocol
 * @property {() => Promise<void>} detach
 */

/**
 * Attaches to the only page of an application.
 * @param {import('./connection.mjs').Connection} connection
 * @returns {Promise<Page>}
 */
export async function attach(connection) {
  const { targetInfos } = await connection.send('Target.getTargets');
  const target = targetInfos.find((/** @type {{ type: string }} */ one) => one.type === 'page');
  if (!target) throw new Error('The application has no page.');
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId: target.targetId, flatten: true });

  /** @type {Page['run']} */
  const run = async (work, ...args) => {
    const expression = `(${work.toString()})(...${JSON.stringify(args)})`;
    const { result, exceptionDetails } = await connection.send(
      'Runtime.evaluate',
      { expression, awaitPromise: true, returnByValue: true },
      sessionId,
    );
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  /** @param {string} type @param {number} x @param {number} y @param {object} [more] */
  const mouse = (type, x, y, more = {}) =>
    connection.send('Input.dispatchMouseEvent', { type, x, y, ...more }, sessionId);
  const left = { button: 'left', clickCount: 1 };

  return {
    run,
    until: async (work) => {
      for (let waited = 0; waited < PATIENCE; waited += STEP) {
        const answer = await run(work);
        if (answer) return answer;
        await pause(STEP);
      }
      throw new Error(`The page never came to this: ${work.toString()}`);
    },
    hover: (x, y) => mouse('mouseMoved', x, y),
    click: async (x, y) => {
      await mouse('mousePressed', x, y, left);
      // What pressing does (focus, above all) is over when a person lets go, and a click is when they let go.
      await pause(HELD);
      await mouse('mouseReleased', x, y, left);
    },
    press: async (key, code, { control = false, text, commands = [] } = {}) => {
      const number = key === 'Backspace' ? BACKSPACE : key.toUpperCase().charCodeAt(0);
      const common = { key, code, modifiers: control ? CONTROL : 0, windowsVirtualKeyCode: number };
      const down = text === undefined ? { type: 'rawKeyDown', commands } : { type: 'keyDown', text };
      await connection.send('Input.dispatchKeyEvent', { ...down, ...common }, sessionId);
      await connection.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common }, sessionId);
    },
    send: (method, params) => connection.send(method, params, sessionId),
    detach: () => connection.send('Target.detachFromTarget', { sessionId }),
  };
}
