import { desktop } from '../../platform/desktop';

/** Told at most this often, in milliseconds. */
const OFTEN = 200;

/** Tells how far it is, without waiting for anybody. */
export type Tell = (text: string) => void;

export function createTeller(): Tell {
  let last = -Infinity;
  return (text) => {
    const now = performance.now();
    if (now - last < OFTEN) return;
    last = now;
    void desktop.request('command:progress', { text: text.slice(0, 2_000) });
  };
}

/** `12,345` */
export { figure } from '../../i18n/figures';
