import { afterReady } from '../../platform/ready';
import type { Pane } from '../../stores/view';
import { deferred } from '../../ui';

const EpisodeDetails = deferred(async () => (await import('../episode')).EpisodeDetails);
afterReady(() => void EpisodeDetails.fetch());

type OpenPane = Extract<Pane, { kind: 'episode' }>;

/** What the pane shows. Its code is fetched once the first page is painted. */
export function EpisodePane({ pane, onClose }: { pane: OpenPane; onClose: () => void }) {
  return <EpisodeDetails slug={pane.show} season={pane.season} number={pane.number} onClose={onClose} />;
}
