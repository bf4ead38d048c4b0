import { lazy, Suspense } from 'react';
import { useTranslation } from '../../i18n';
import type { useView } from '../../stores/view';
import { EmptyState } from '../../ui';

const EpisodeDetails = lazy(() => import('../episode').then(({ EpisodeDetails }) => ({ default: EpisodeDetails })));

type OpenPane = NonNullable<ReturnType<typeof useView.getState>['pane']>;

/** What the pane shows: fetched with the first episode that is looked at. */
export function EpisodePane({ pane, onClose }: { pane: OpenPane; onClose: () => void }) {
  return (
    <Suspense fallback={<Opening />}>
      <EpisodeDetails slug={pane.show} season={pane.season} number={pane.number} onClose={onClose} />
    </Suspense>
  );
}

function Opening() {
  const { t } = useTranslation('shell');
  return <EmptyState title={t('opening')} />;
}
