import type { Boot } from '../../../shared/ipc/contract';
import { KNOWN_SCHEMA_VERSION } from '../../../shared/ipc/schemaVersion';
import type { SettingsView } from '../../db/reads/settingsPage';
import { useTranslation } from '../../i18n';
import { Prose } from '../../ui';
import { SettingRow, SettingSection } from './SettingRow';
import styles from './SettingsScreen.module.css';

/** What this is, in which version, and what the programmes in it are under. */
export function AboutSection({ boot, packs }: { boot: Boot; packs: SettingsView['packs'] }) {
  const { t } = useTranslation('settings');
  const { app, electron, chromium, node } = boot.versions;
  const versions = { app, schema: String(KNOWN_SCHEMA_VERSION), electron, chromium, node } as const;
  const names = Object.keys(versions) as (keyof typeof versions)[];
  return (
    <SettingSection id="about" title={t('about.title')}>
      <SettingRow label={t('about.what')}>
        <Prose>{t('about.text')}</Prose>
        <Prose>{t('about.unofficial')}</Prose>
      </SettingRow>
      <SettingRow label={t('about.versions')}>
        <dl className={styles.facts}>
          {names.map((name) => (
            <div key={name}>
              <dt>{t(`version.${name}`)}</dt>
              <dd>{versions[name]}</dd>
            </div>
          ))}
        </dl>
      </SettingRow>
      <SettingRow label={t('about.packs')} hint={t('about.packsHint')}>
        <ul className={styles.packs}>
          {packs.map(({ name, title, version, licence }) => (
            <li key={name}>
              <p>
                {title} <span className={styles.hint}>{t('about.packVersion', { version })}</span>
              </p>
              <p className={styles.hint}>{licence}</p>
            </li>
          ))}
        </ul>
      </SettingRow>
    </SettingSection>
  );
}
