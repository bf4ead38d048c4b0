import { addDays } from '../../../shared/util/days';
import type { Library } from '../../db/commit/library';
import type { WatchbillDatabase } from '../../db/database';
import { followRead } from '../../db/followRead';
import { readUpNext } from '../../db/reads';
import { readCalendar } from '../../db/reads/calendar/readCalendar';
import { words } from '../../i18n';
import '../../i18n/late/outside';
import { clock } from '../../platform/clock';
import { desktop } from '../../platform/desktop';
import { onceAlone } from '../../platform/locks';
import { useNotices } from '../../stores/notices';
import { usePreferences } from '../../stores/preferences';
import { airingsOf } from './airingsOf';
import { nextEpisodesOf, refsOf } from './nextEpisodes';

/** How far ahead is told what airs, in days: whoever does not start Watchbill for longer hears of nothing after that. */
const AHEAD = 60;
/** How often it is asked whether another day has begun, in milliseconds. */
const DAY_CHECK = 10 * 60 * 1000;

type Subject = { database: WatchbillDatabase; library: Library };

/**
 * Hands over what stands in the tray, on the icon and in notifications, as long as the viewer wants any of it; one window
 * does it for all. What was marked in the tray is marked here.
 */
export function keepOutside({ database, library }: Subject): void {
  desktop.on('outside-mark', ({ key }) => {
    mark(library, key).catch((cause: unknown) => reportError(cause));
  });
  onceAlone('watchbill-outside', () => {
    const next = switched(() => {
      const today = clock.today();
      return followRead(
        database,
        (one) => readUpNext(one, today),
        (page) => void desktop.request('outside:next', nextEpisodesOf(page)),
      );
    });
    const airings = switched(() => {
      const today = clock.today();
      const span = { from: today, to: addDays(today, AHEAD), specials: false };
      return followRead(
        database,
        (one) => readCalendar(one, span, today),
        (entries) => void desktop.request('outside:airings', airingsOf(entries)),
      );
    });
    const apply = () => {
      const { preferences } = usePreferences.getState();
      next.set(preferences.tray || preferences.badge);
      airings.set(preferences.airings);
    };
    apply();
    usePreferences.subscribe(apply);
    setInterval(apply, DAY_CHECK);
    words.on('languageChanged', () => {
      next.renew();
      airings.renew();
    });
  });
}

/** Something that goes on while it is wanted, and begins anew with another day. */
function switched(begin: () => () => void): { set: (on: boolean) => void; renew: () => void } {
  let going: { end: () => void; day: string } | null = null;
  const stop = () => {
    going?.end();
    going = null;
  };
  return {
    set(on) {
      const day = clock.today();
      if (going !== null && (!on || going.day !== day)) stop();
      if (on) going ??= { end: begin(), day };
    },
    renew() {
      if (going === null) return;
      stop();
      going = { end: begin(), day: clock.today() };
    },
  };
}

async function mark(library: Library, key: string): Promise<void> {
  const { show, episode } = refsOf(key);
  const done = await library.commit({
    type: 'mark',
    version: 1,
    show,
    target: { kind: 'episode', episode },
    when: { kind: 'now', at: clock.now(), zone: clock.zone() },
    again: false,
    specials: true,
    today: clock.today(),
  });
  if (done.ok || done.error.code === 'NOTHING_TO_DO') return;
  useNotices.getState().notify({ tone: 'error', text: words.t('outside:notMarked'), actions: [] });
}
