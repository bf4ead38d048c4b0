import type { Preferences } from '../../../shared/ipc/preferences';
import { useTranslation } from '../../i18n';
import { usePreferences } from '../../stores/preferences';
import { ChipGroup, Prose } from '../../ui';
import { AccentRow } from './AccentRow';
import { changePreferences } from './changePreferences';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';

const THEMES = ['system', 'light', 'dark'] as const;
const CONTRASTS = ['system', 'more'] as const;
const DENSITIES = ['compact', 'cosy', 'roomy'] as const;
const MOTIONS = ['system', 'reduced'] as const;
const LETTERS = ['everywhere', 'lists'] as const;
const SIZES = ['15', '16', '17', '18', '19', '20', '21'] as const;

/** How every window looks: applied at once, and before the first paint of the next start. */
export function LooksSection() {
  const { t } = useTranslation('settings');
  const preferences = usePreferences((state) => state.preferences);
  const change = (some: Partial<Preferences>) => changePreferences({ ...preferences, ...some });
  return (
    <SettingSection first id="looks" title={t('looks.title')}>
      <SettingRow label={t('looks.theme')}>
        <ChipGroup
          label={t('looks.theme')}
          value={preferences.theme}
          options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
          onChange={(theme) => change({ theme })}
        />
      </SettingRow>
      <SettingRow label={t('looks.contrast')}>
        <ChipGroup
          label={t('looks.contrast')}
          value={preferences.contrast}
          options={CONTRASTS.map((value) => ({ value, label: t(`contrast.${value}`) }))}
          onChange={(contrast) => change({ contrast })}
        />
      </SettingRow>
      <AccentRow />
      <SettingRow label={t('looks.density')} hint={t('looks.densityHint')}>
        <ChipGroup
          label={t('looks.density')}
          value={preferences.density}
          options={DENSITIES.map((value) => ({ value, label: t(`density.${value}`) }))}
          onChange={(density) => change({ density })}
        />
      </SettingRow>
      <SettingRow label={t('looks.motion')}>
        <ChipGroup
          label={t('looks.motion')}
          value={preferences.motion}
          options={MOTIONS.map((value) => ({ value, label: t(`motion.${value}`) }))}
          onChange={(motion) => change({ motion })}
        />
      </SettingRow>
      <SettingRow label={t('looks.letters')} hint={t('looks.lettersHint')}>
        <ChipGroup
          label={t('looks.letters')}
          value={preferences.letters ?? 'everywhere'}
          options={LETTERS.map((value) => ({ value, label: t(`letters.${value}`) }))}
          onChange={(letters) => change({ letters })}
        />
      </SettingRow>
      <SettingRow label={t('looks.readingSize')} hint={t('looks.readingSizeHint')}>
        <ChipGroup
          label={t('looks.readingSize')}
          value={String(preferences.readingSize)}
          options={SIZES.map((value) => ({ value: value as string, label: value }))}
          onChange={(size) => change({ readingSize: Number(size) })}
        />
        <Prose className={styles.sample}>{t('looks.sample')}</Prose>
      </SettingRow>
    </SettingSection>
  );
}
