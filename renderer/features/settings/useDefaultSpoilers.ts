import type { SpoilerSettings } from '../../../shared/domain/spoilers';
import { useLibrary } from '../../db/live';
import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { useMarking } from '../marking';

/** Stores the spoiler settings that hold for every show without its own, and says so, with the way back. */
export function useDefaultSpoilers(): (spoilers: SpoilerSettings) => void {
  const library = useLibrary();
  const marking = useMarking();

  const store = async (spoilers: SpoilerSettings) => {
    const { notify } = useNotices.getState();
    const stored = await library.commit({ type: 'set-default-spoilers', version: 1, spoilers });
    if (!stored.ok) {
      if (stored.error.code !== 'NOTHING_TO_DO')
        notify({ tone: 'error', text: words.t('settings:spoilers.notStored'), actions: [] });
      return;
    }
    const { seq } = stored.value.entry;
    const text = words.t('settings:spoilers.stored');
    notify({
      tone: 'stored',
      text,
      actions: [{ id: 'undo', label: words.t('undo'), keys: 'Mod+Z', run: () => void marking.undo(seq) }],
    });
  };

  return (spoilers) => {
    store(spoilers).catch((cause: unknown) => reportError(cause));
  };
}
