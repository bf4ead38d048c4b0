import type { ReactNode } from 'react';
import { useTranslation, words } from '../../i18n';
import { Screen } from '../Screen';

/** A page that is an area of its own: its running head begins with the name of the app. */
export function AreaScreen({
  area,
  children,
}: {
  area:
    | 'library'
    | 'calendar'
    | 'history'
    | 'statistics'
    | 'search'
    | 'notes'
    | 'lists'
    | 'journal'
    | 'settings'
    | 'backups'
    | 'exports'
    | 'imports'
    | 'add'
    | 'unmatched'
    | 'verify'
    | 'help';
  children: ReactNode;
}) {
  const { t } = useTranslation('shell');
  return (
    <Screen title={t(`area.${area}`)} trail={[words.t('appName'), t(`area.${area}`)]}>
      {children}
    </Screen>
  );
}
