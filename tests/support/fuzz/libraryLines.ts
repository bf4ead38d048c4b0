import { createHash } from 'node:crypto';
import type { BackupHead } from '../../../shared/backup/format';
import { writeBackup } from '../../../renderer/db/backup/writeBackup';
import { aLibrary, episode, mark, unmark } from '../library';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../smallPack';

/** The lines of a good backup of a lived-in library, as the main process would write them. */
export async function linesOfLibrary(): Promise<string[]> {
  const { database, library } = await aLibrary();
  await library.commit(mark(LANTERN, { kind: 'up-to', episode: lantern(1, 3) }));
  await library.commit(mark(HARBOUR, episode(harbour(1))));
  await library.commit({ type: 'rate', version: 1, show: LANTERN, subject: lantern(1, 2), value: 9 });
  await library.commit({ type: 'start-pass', version: 1, show: LANTERN, name: 'Once more', today: TODAY });
  await library.undo();
  await library.commit(unmark(LANTERN, episode(lantern(1, 1))));
  const decoder = new TextDecoder();
  let head: BackupHead | null = null;
  let text = '';
  const end = await writeBackup(
    database,
    {
      begin: async (begun) => void (head = begun),
      write: async (bytes) => void (text += decoder.decode(bytes)),
    },
    { reason: 'asked', app: '0.1.0', now: 1_790_000_000_000, report: () => undefined },
  );
  const before = [JSON.stringify(head), ...text.split('\n').slice(0, -1)];
  const sha256 = createHash('sha256')
    .update(before.map((line) => `${line}\n`).join(''))
    .digest('hex');
  return [...before, JSON.stringify({ ...end, lines: before.length, sha256 })];
}
