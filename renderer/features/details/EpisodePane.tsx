import { afterReady } from '../../platform/ready';
import type { useView } from '../../stores/view';
import { deferred } from '../../ui';

const EpisodeDetails = deferred(async () => (await import('../episode')).EpisodeDetails);
afterReady(() => void EpisodeDetails.fetch());

type OpenPane = NonNullable<ReturnType<typeof useView.getState>['pane']>;

/** What the pane shows. Its code is fetched once the first page is painted. */
export function EpisodePane({ pane, onClose }: { pane: OpenPane; onClose: () => void }) {
  return <EpisodeDetails slug={pane.show} season={pane.season} number={pane.number} onClose={onClose} />;
}
