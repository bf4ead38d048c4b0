import { useState } from 'react';
import type { Boot } from '../../../shared/ipc/contract';
import type { SettingsView } from '../../db/reads/settingsPage';
import { useTranslation } from '../../i18n';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { Button, TextLink } from '../../ui';
import { SettingRow, SettingSection } from './SettingRow';
import { figure } from '../../i18n/figures';
import styles from './SettingsScreen.module.css';

/** Where the data lies, what is in it, and the way to take it along. */
export function DataSection({ boot, stored }: { boot: Boot; stored: SettingsView['stored'] }) {
  const { t } = useTranslation('settings');
  const [said, setSaid] = useState<string | null>(null);

  const openFolder = async () => {
    const opened = await desktop.request('folder:show', 'data');
    if (!opened.ok) setSaid(opened.error.sentence);
  };
  const rows = (['shows', 'episodes', 'plays', 'ratings', 'actions'] as const).map((name) => ({
    name,
    value: figure(stored[name]),
  }));

  return (
    <SettingSection id="data" title={t('data.title')}>
      <SettingRow label={t('data.folder')} hint={t('data.folderHint')}>
        <p className={styles.path}>{boot.dataFolder}</p>
        <Button onClick={() => void openFolder().catch((cause: unknown) => reportError(cause))}>
          {t('data.open')}
        </Button>
        <p role="status" className={styles.hint}>
          {said}
        </p>
      </SettingRow>
      <SettingRow
        label={t('data.stored')}
        {...(stored.since !== null && { hint: t('data.since', { date: writeInstant(stored.since, clock.zone()) }) })}
      >
        <dl className={styles.facts}>
          {rows.map(({ name, value }) => (
            <div key={name}>
              <dt>{t(`data.${name}`)}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </SettingRow>
      <SettingRow label={t('data.check')} hint={t('data.checkHint')}>
        <TextLink href="#/check">{t('data.checkNow')}</TextLink>
      </SettingRow>
      <SettingRow label={t('data.copy')} hint={t('data.copyHint')}>
        <TextLink href="#/export">{t('data.export')}</TextLink>
        <TextLink href="#/import">{t('data.import')}</TextLink>
      </SettingRow>
    </SettingSection>
  );
}
