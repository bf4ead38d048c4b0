import { afterReady } from '../../platform/ready';
import type { Pane } from '../../stores/view';
import { deferred } from '../../ui';

const UnlockedDetails = deferred(async () => (await import('../unlocked')).UnlockedDetails);
afterReady(() => void UnlockedDetails.fetch());

type UnlockedPaneProps = { pane: Extract<Pane, { kind: 'unlocked' }>; onClose: () => void };

/** What an episode revealed, in the pane. Its code is fetched once the first page is painted. */
export function UnlockedPane({ pane: { show, season, number, fresh }, onClose }: UnlockedPaneProps) {
  return <UnlockedDetails slug={show} season={season} number={number} fresh={fresh} onClose={onClose} />;
}
