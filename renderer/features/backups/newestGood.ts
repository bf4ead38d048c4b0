import type { BackupEnd, BackupHead, BackupSummary } from '../../../shared/backup/format';
import { words } from '../../i18n';
import { figure } from '../../i18n/figures';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import '../../i18n/late/backups';

export type GoodBackup = { name: string; head: BackupHead; end: BackupEnd };

/** Those that are whole. «Newest» goes by the journal's numbers, which only rise: a clock may have been set back. */
export function goodNewestFirst(backups: readonly BackupSummary[]): GoodBackup[] {
  return backups
    .flatMap(({ name, state }) => (state.ok ? [{ name, head: state.head, end: state.end }] : []))
    .toSorted((a, b) => b.end.seq - a.end.seq);
}

/** What a recovery begins with, in a sentence: of when the newest good backup is, and what it holds. */
export async function writeNewestGood(): Promise<string> {
  const listed = await desktop.request('backup:list', undefined);
  if (!listed.ok) return listed.error.sentence;
  const [newest] = goodNewestFirst(listed.value.backups);
  if (newest === undefined) return words.t('backups:offer.none');
  const { plays, episodes, notes } = newest.end.tally;
  return words.t('backups:offer.newest', {
    when: writeInstant(newest.head.createdAt, clock.zone()),
    plays: figure(plays),
    episodes: figure(episodes),
    notes: figure(notes),
  });
}
