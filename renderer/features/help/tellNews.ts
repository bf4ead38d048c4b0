import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { usePreferences } from '../../stores/preferences';
import { goTo } from '../lists';
import { changePreferences } from '../settings';
import '../../i18n/late/help';
import '../../i18n/late/settings';

/**
 * Says once after an update that there is something new, with the way to it. A first start has nothing that is new: it only
 * notes its version.
 */
export function tellNews(version: string): void {
  const { preferences } = usePreferences.getState();
  const before = preferences.newsOf ?? '';
  if (before === version) return;
  changePreferences({ ...preferences, newsOf: version });
  if (before === '') return;
  useNotices.getState().notify({
    tone: 'info',
    text: words.t('help:news.told', { version }),
    actions: [{ id: 'news', label: words.t('help:news.show'), run: () => goTo('#/help?part=news') }],
  });
}
