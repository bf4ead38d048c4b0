import { checkPack } from '../../shared/pack/integrity';
import type { Pack } from '../../shared/pack/pack';
import { parsePack } from '../../shared/pack/parse';
import { fail, ok, type Result } from '../../shared/util/result';
import { loadPack } from '../db/catalogue/loadPack';
import { WatchbillDatabase } from '../db/database';
import { PACKS } from '../platform/locks';
import type { PackJob, PackMessage, PackRefusal } from './packMessages';

const tell = (message: PackMessage) => postMessage(message);

addEventListener('message', ({ data }: MessageEvent<{ database: string; jobs: readonly PackJob[] }>) => {
  // Every failure ends in a message; one that does not is a fault of ours and reaches the page as an error event.
  void navigator.locks.request(PACKS, async () => {
    const database = new WatchbillDatabase(data.database);
    try {
      await database.open();
      await loadAll(database, data.jobs);
    } finally {
      database.close();
      tell({ kind: 'finished' });
    }
  });
});

async function loadAll(database: WatchbillDatabase, jobs: readonly PackJob[]): Promise<void> {
  for (const job of jobs) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other: each is one transaction on the same tables
    const loaded = await load(database, job);
    tell(loaded.ok ? { kind: 'loaded', name: job.name } : { kind: 'refused', name: job.name, problem: loaded.error });
  }
}

async function load(database: WatchbillDatabase, job: PackJob): Promise<Result<null, PackRefusal>> {
  const known = await database.packs.get(job.name);
  if (known?.digest === job.digest) return ok(null);
  const pack = await fetchPack(job);
  if (!pack.ok) return pack;
  try {
    await loadPack(database, pack.value, job.digest, Date.now(), (done) =>
      tell({ kind: 'progress', name: job.name, done }),
    );
    return ok(null);
  } catch (cause) {
    return fail({ code: 'not-stored', sentence: 'The programme could not be stored.', details: [String(cause)] });
  }
}

async function fetchPack(job: PackJob): Promise<Result<Pack, PackRefusal>> {
  let bytes: ArrayBuffer;
  try {
    const response = await fetch(job.address);
    if (!response.ok || response.body === null) throw new Error(`${response.status}`);
    // It was packed by us when the app was built; that it is what was built in, its digest says.
    bytes = await new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  } catch (cause) {
    return fail({ code: 'not-fetched', sentence: 'The file of the programme is missing.', details: [String(cause)] });
  }
  const parsed = parsePack(new Uint8Array(bytes));
  if (!parsed.ok) return parsed;
  if ((await digestOf(bytes)) !== job.digest)
    return fail({
      code: 'wrong-digest',
      sentence: 'The file of the programme is not the one that was built in.',
      details: [],
    });
  // What it refers to in other packs was checked when it was built in; here the pack must hang together by itself.
  return parsed.value.refersTo.length === 0 ? checkPack(parsed.value, new Map()) : parsed;
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
