import { ipcArguments, type IpcChannel } from '../../../shared/ipc/contract';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { createHostile } from './hostileValues';
import { hostileJson } from './mutateFile';
import { WELL_FORMED } from './wellFormed';

type Asked = { channel: string; seed: number; count: number; sample: unknown; skip: number[] };

/**
 * What a hostile page asks on every channel, as text to be run in the page. Messages that would be obeyed are left out:
 * quitting and opening windows is what these channels are for. `seed` and number give the same message here and there.
 */
export function hostileRequests(count: number): string {
  const all = (Object.keys(ipcArguments) as IpcChannel[]).map((channel, index): Asked => {
    const seed = index + 1;
    const sample: unknown = JSON.parse(JSON.stringify(WELL_FORMED[channel] ?? null));
    const messages = createHostile(seed);
    const skip: number[] = [];
    for (let number = 0; number < count; number += 1)
      if (isObeyed(channel, messageOf(messages, sample))) skip.push(number);
    return { channel, seed, count, sample, skip };
  });
  return `(${askAll.toString()})(${createHostile.toString()}, ${messageOf.toString()}, ${JSON.stringify(all)})`;
}

function messageOf(hostile: ReturnType<typeof createHostile>, sample: unknown): unknown {
  return hostile.int(3) === 0 ? hostile.value() : hostile.like(sample);
}

/** As it is, or as the bridge may make it: without keys that reach a prototype, and without what is undefined. */
function isObeyed(channel: IpcChannel, message: unknown): boolean {
  const schema = ipcArguments[channel];
  return safelyParsed<unknown>(schema, message).success || safelyParsed<unknown>(schema, plain(message)).success;
}

function plain(message: unknown): unknown {
  try {
    return JSON.parse(hostileJson(message), (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    // Nested too deep for a reviver: no channel takes that.
    return 0n;
  }
}

/** Runs in the page: how many answers of each code, by channel. */
async function askAll(
  create: typeof createHostile,
  message: typeof messageOf,
  all: readonly Asked[],
): Promise<Record<string, Record<string, number>>> {
  type Ask = (channel: string, argument: unknown) => Promise<{ ok: boolean; error?: { code: string } }>;
  // A hostile page is not held back by types.
  const ask = Reflect.get(desktop, 'request') as Ask;
  const codes: Record<string, Record<string, number>> = {};
  for (const { channel, seed, count, sample, skip } of all) {
    const counted: Record<string, number> = {};
    codes[channel] = counted;
    const hostile = create(seed);
    for (let number = 0; number < count; number += 1) {
      const sent = message(hostile, sample);
      if (skip.includes(number)) continue;
      let code: string;
      try {
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that an answer belongs to its message
        const answer = await ask(channel, sent);
        code = answer.ok ? 'obeyed' : (answer.error?.code ?? 'none');
      } catch {
        // Cycles and other things that the bridge itself does not carry.
        code = 'not carried';
      }
      counted[code] = (counted[code] ?? 0) + 1;
    }
  }
  return codes;
}
