import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { usePreferences } from '../../stores/preferences';
import { Switch } from '../../ui';
import { changePreferences } from './changePreferences';
import { SettingRow } from './SettingRow';
import styles from './SettingsScreen.module.css';

/** Whether what is pressed and chosen takes the system's accent colour. Where the system tells of none, it says so. */
export function AccentRow() {
  const { t } = useTranslation('settings');
  const preferences = usePreferences((state) => state.preferences);
  const wanted = preferences.systemAccent === true;
  const isMissing = useAccentMissing(wanted);
  return (
    <SettingRow label={t('looks.accent')} hint={t('looks.accentHint')}>
      <Switch
        className={styles.wideSwitch}
        label={t('looks.systemAccent')}
        explanation={t('looks.systemAccentHint')}
        checked={wanted}
        onChange={(systemAccent) => changePreferences({ ...preferences, systemAccent })}
      />
      <p role="status" className={styles.said}>
        {isMissing && t('looks.noSystemAccent')}
      </p>
    </SettingRow>
  );
}

/** The main process says how it is with every change; before the first one the page shows how it was. */
function useAccentMissing(wanted: boolean): boolean {
  const [isMissing, setMissing] = useState(() => wanted && !hasAccent());
  useEffect(() => desktop.on('accent', (accent) => setMissing(accent.wanted && accent.colour === null)), []);
  return isMissing;
}

const hasAccent = (): boolean => document.documentElement.style.getPropertyValue('--system-accent') !== '';
