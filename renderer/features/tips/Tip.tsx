import { X } from 'lucide-react';
import type { TipName } from '../../../shared/ipc/preferences';
import { useTranslation } from '../../i18n';
import { usePreferences } from '../../stores/preferences';
import { IconButton } from '../../ui';
import { changePreferences } from '../settings';
import styles from './Tip.module.css';
import '../../i18n/late/help';
import '../../i18n/late/settings';

/** One sentence at the place it is about, until it is put away: then it is gone for good, in every window. */
export function Tip({ name }: { name: TipName }) {
  const { t } = useTranslation('help');
  const isGone = usePreferences((state) => state.preferences.tipsGone?.includes(name) === true);
  if (isGone) return null;
  const putAway = () => {
    const { preferences } = usePreferences.getState();
    changePreferences({ ...preferences, tipsGone: [...(preferences.tipsGone ?? []), name] });
  };
  return (
    <div role="note" aria-label={t('tip.label')} className={styles.tip} data-print="not">
      <p className={styles.text}>{t(`tip.${name}`)}</p>
      <IconButton size="small" icon={X} name={t('tip.gone')} onClick={putAway} />
    </div>
  );
}
