import type { Boot } from '../../../shared/ipc/contract';
import type { WatchbillDatabase } from '../../db/database';
import { words } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { useNotices } from '../../stores/notices';
import { usePackLoad } from '../../stores/packLoad';
import { loadPacks } from '../packs';
import { run } from '../run';

/** Settings that could not be read were kept aside: said once, with a way to the file. */
export function tellKeptAside({ preferencesKeptAside: name }: Boot): void {
  if (name === null) return;
  useNotices.getState().notify({
    tone: 'error',
    text: words.t('problems:preferencesKeptAside', { name }),
    actions: [
      {
        id: 'show',
        label: words.t('problems:preferencesShow'),
        run: () => run(desktop.request('folder:show', 'preferences-kept-aside')),
      },
    ],
  });
}

/** A pack that was refused: the earlier one stays, and it can be tried again. */
export function tellRefusedPacks(database: WatchbillDatabase): void {
  usePackLoad.subscribe(({ phase, refused }, before) => {
    if (phase !== 'finished' || before.phase === 'finished' || refused.length === 0) return;
    run(tell(database, refused));
  });
}

async function tell(
  database: WatchbillDatabase,
  refused: readonly { name: string; sentence: string }[],
): Promise<void> {
  const known = await database.packs.toArray();
  for (const { name, sentence } of refused) {
    const earlier = known.find((pack) => pack.name === name);
    const text = earlier
      ? words.t('problems:packRefused', { name: earlier.title })
      : words.t('problems:packMissing', { name });
    const again = { id: 'retry', label: words.t('problems:packRetry'), run: () => run(loadPacks(database)) };
    useNotices.getState().notify({ tone: 'error', text, detail: sentence, actions: [again] });
  }
}
