import { builtInPacks } from 'virtual:packs';
import type { WatchbillDatabase } from '../db/database';
import { usePackLoad } from '../stores/packLoad';
import { startJob } from '../workers/startJob';
import { packsToLoad, type KnownPack } from './packsToLoad';
import type { PackMessage } from '../workers/packMessages';

/** The built-in packs that the catalogue does not have as they are now. One small read; nothing is fetched. */
export async function findPacksToLoad(database: WatchbillDatabase): Promise<readonly KnownPack[]> {
  return packsToLoad(builtInPacks, await database.packs.toArray());
}

let running: Promise<void> | null = null;

/**
 * Has a worker load the built-in packs that are new, and follows how far it is in `usePackLoad`. Resolves when it is
 * through, also when a pack was refused: what was there before is still there then. A second call while it runs
 * waits for the first.
 */
export function loadPacks(database: WatchbillDatabase): Promise<void> {
  running ??= loadWhatIsNew(database).finally(() => {
    running = null;
  });
  return running;
}

async function loadWhatIsNew(database: WatchbillDatabase): Promise<void> {
  const packs = await findPacksToLoad(database);
  const { report } = usePackLoad.getState();
  report({
    phase: packs.length === 0 ? 'finished' : 'loading',
    done: 0,
    of: packs.reduce((sum, { rows }) => sum + rows, 0),
    refused: [],
  });
  if (packs.length > 0) await work(database.name, packs);
}

function work(database: string, packs: readonly KnownPack[]): Promise<void> {
  const { report } = usePackLoad.getState();
  const done = new Map<string, number>();
  const count = (name: string, rows: number) => {
    done.set(name, rows);
    report({ done: [...done.values()].reduce((sum, one) => sum + one, 0) });
  };
  const refuse = (name: string, problem: { code: string; sentence: string; details: readonly string[] }) =>
    report({ refused: [...usePackLoad.getState().refused, { name, ...problem }] });
  const worker = startJob('packs');
  return new Promise((resolve) => {
    const finish = () => {
      worker.terminate();
      report({ phase: 'finished' });
      resolve();
    };
    worker.addEventListener('message', ({ data }: MessageEvent<PackMessage>) => {
      if (data.kind === 'progress') count(data.name, data.done);
      else if (data.kind === 'loaded') count(data.name, packs.find(({ name }) => name === data.name)?.rows ?? 0);
      else if (data.kind === 'refused') refuse(data.name, data.problem);
      else finish();
    });
    worker.addEventListener('error', (event) => {
      refuse(packs[0]?.name ?? '', {
        code: 'worker',
        sentence: 'The programme could not be set.',
        details: [event.message],
      });
      finish();
    });
    const jobs = packs.map(({ name, digest }) => ({
      name,
      digest,
      address: new URL(`packs/${name}.json.gz`, document.baseURI).href,
    }));
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin to name
    worker.postMessage({ database, jobs });
  });
}
