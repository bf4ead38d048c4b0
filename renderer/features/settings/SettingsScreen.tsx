import type { Boot } from '../../../shared/ipc/contract';
import { useLive } from '../../db/live';
import { readSettingsPage } from '../../db/reads/settingsPage';
import { useTranslation } from '../../i18n';
import { PageHead } from '../../ui';
import { Waiting } from '../lists';
import { AboutSection } from './AboutSection';
import { DataSection } from './DataSection';
import { DesktopSection } from './DesktopSection';
import { LanguageSection } from './LanguageSection';
import { LicencesSection } from './LicencesSection';
import { LooksSection } from './LooksSection';
import styles from './SettingsScreen.module.css';
import { SpoilersSection } from './SpoilersSection';
import { UpdatesSection } from './UpdatesSection';
import '../../i18n/late/settings';

/** `#/settings` */
export function SettingsScreen({ boot }: { boot: Boot }) {
  const { t } = useTranslation('settings');
  const view = useLive((database) => readSettingsPage(database), []);
  if (view === undefined) return <Waiting text={t('reading')} />;
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <LooksSection />
      <LanguageSection boot={boot} />
      <SpoilersSection view={view} />
      <DesktopSection platform={boot.platform} />
      <DataSection boot={boot} stored={view.stored} />
      <UpdatesSection />
      <AboutSection boot={boot} packs={view.packs} />
      <LicencesSection />
    </div>
  );
}
