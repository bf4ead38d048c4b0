import type { Boot } from '../../../shared/ipc/contract';
import type { Preferences } from '../../../shared/ipc/preferences';
import { useTranslation } from '../../i18n';
import { usePreferences } from '../../stores/preferences';
import { Switch } from '../../ui';
import { changePreferences } from './changePreferences';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';

/** What Watchbill does outside its windows. All of it is off until it is asked for. */
export function DesktopSection({ platform }: Pick<Boot, 'platform'>) {
  const { t } = useTranslation('settings');
  const preferences = usePreferences((state) => state.preferences);
  const change = (some: Partial<Preferences>) => changePreferences({ ...preferences, ...some });
  const mac = platform === 'mac';
  return (
    <SettingSection id="desktop" title={t('desktop.title')}>
      <SettingRow label={t(mac ? 'desktop.menuBar' : 'desktop.tray')} hint={t('desktop.trayHint')}>
        <Switch
          className={styles.wideSwitch}
          label={t(mac ? 'desktop.keepInMenuBar' : 'desktop.keepInTray')}
          checked={preferences.tray}
          onChange={(tray) => change({ tray })}
        />
        <Switch
          className={styles.wideSwitch}
          label={t('desktop.closeToTray')}
          explanation={t('desktop.closeToTrayHint')}
          disabledReason={preferences.tray ? undefined : t('desktop.needsTray')}
          checked={preferences.tray && preferences.closeToTray}
          onChange={(closeToTray) => change({ closeToTray })}
        />
        {platform !== 'windows' && (
          <Switch
            className={styles.wideSwitch}
            label={t('desktop.badge')}
            explanation={platform === 'linux' ? t('desktop.badgeLinux') : undefined}
            checked={preferences.badge}
            onChange={(badge) => change({ badge })}
          />
        )}
      </SettingRow>
      <SettingRow label={t('desktop.airings')} hint={t('desktop.airingsHint')}>
        <Switch
          className={styles.wideSwitch}
          label={t('desktop.tellAirings')}
          explanation={t('desktop.tellAiringsHint')}
          checked={preferences.airings}
          onChange={(airings) => change({ airings })}
        />
      </SettingRow>
      <SettingRow label={t('desktop.login')}>
        <Switch
          className={styles.wideSwitch}
          label={t('desktop.openAtLogin')}
          explanation={t(preferences.tray ? 'desktop.openAtLoginHidden' : 'desktop.openAtLoginShown')}
          checked={preferences.openAtLogin}
          onChange={(openAtLogin) => change({ openAtLogin })}
        />
      </SettingRow>
      {!mac && (
        <SettingRow label={t('desktop.spelling')} hint={t('desktop.spellingHint')}>
          <Switch
            className={styles.wideSwitch}
            label={t('desktop.checkSpelling')}
            explanation={t('desktop.checkSpellingHint')}
            checked={preferences.spelling}
            onChange={(spelling) => change({ spelling })}
          />
        </SettingRow>
      )}
    </SettingSection>
  );
}
