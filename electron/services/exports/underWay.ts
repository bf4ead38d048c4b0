import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';
import { atomicWrite } from '../atomicWrite';
import { inOrder } from '../inOrder';
import { readSmallFile } from '../readSmallFile';
import { isTemporaryName } from './temporaryName';

/**
 * `state/exports.json`: what is being written in the viewer's own folders. A process that is killed leaves it there
 * under a name that says nothing to them; the next start knows where it lies.
 */
export type UnderWay = {
  /** Remembers it, on disk, before it is made. Never throws: what only tidies up stops no export. */
  begin: (temporary: string) => Promise<void>;
  /** Forgets it: it has its name now, or is gone. Never throws. */
  end: (temporary: string) => Promise<void>;
  /** Takes away what an earlier process has left. Never throws. */
  tidy: () => Promise<void>;
};

/** For whoever must not write to the data folder: nothing is remembered. */
export const nothingUnderWay: UnderWay = {
  begin: async () => undefined,
  end: async () => undefined,
  tidy: async () => undefined,
};

/** More than all windows ever write at once. Also the most that is remembered of disks that are not there. */
const MOST = 50;

const Kept = z.object({ underWay: z.array(z.string().max(4_000)).max(MOST) });

export function openUnderWay(file: string, logError: (message: string, detail: unknown) => void): UnderWay {
  const queue = inOrder();
  const earlier = read(file);
  let known = earlier;

  async function keep(next: readonly string[]): Promise<void> {
    if (next.length === known.length && next.every((one, index) => one === known[index])) return;
    known = next.slice(-MOST);
    await atomicWrite(file, `${JSON.stringify({ underWay: known })}\n`);
  }

  const inTurn = (what: string, task: () => Promise<void>): Promise<void> =>
    queue.run(task).catch((error: unknown) => logError(what, error));

  return {
    begin: (temporary) => inTurn('an export was not remembered', () => keep([...known, temporary])),
    end: (temporary) => inTurn('an export was not forgotten', () => keep(known.filter((one) => one !== temporary))),
    tidy: () =>
      inTurn('what an export left could not be taken away', async () => {
        const gone = new Set<string>();
        for (const one of earlier) {
          // oxlint-disable-next-line no-await-in-loop -- seldom more than one
          if (await removed(one)) gone.add(one);
        }
        await keep(known.filter((one) => !gone.has(one)));
      }),
  };
}

/** Whether it need not be looked for again. On a disk that is not there it may come back with it. */
async function removed(temporary: string): Promise<boolean> {
  // Whatever stands in the file: nothing is taken away that could have another name than ours.
  if (!path.isAbsolute(temporary) || !isTemporaryName(temporary)) return true;
  if (!existsSync(path.dirname(temporary))) return false;
  return rm(temporary, { recursive: true, force: true }).then(
    () => true,
    () => false,
  );
}

function read(file: string): readonly string[] {
  try {
    return Kept.parse(JSON.parse(readSmallFile(file) ?? 'null')).underWay;
  } catch {
    // Not there, or damaged: then nothing is known of any.
    return [];
  }
}
