import { episodeCode } from '../../../shared/domain/episode';
import type { Airing } from '../../../shared/ipc/outside';
import type { CalendarEntry } from '../../db/reads/calendar/readCalendar';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { keyOf } from './nextEpisodes';

/** Sources tell the day on which something airs and no hour that can be trusted: it is said in the morning. */
const HOUR = 9;
/** How many are handed over at most. */
const MOST = 200;

/** What is told of the days to come: one line for a show and a day. What was watched before it airs is not told. */
export function airingsOf(entries: readonly CalendarEntry[]): Airing[] {
  const groups = new Map<string, [CalendarEntry, ...CalendarEntry[]]>();
  for (const entry of entries) {
    if (entry.episode.playsInPass > 0 || entry.episode.skipped) continue;
    const key = `${entry.day} ${entry.head.ref}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()].slice(0, MOST).map(airingOf);
}

function airingOf(group: readonly [CalendarEntry, ...CalendarEntry[]]): Airing {
  const [{ day, head, episode }] = group;
  return {
    key: `${keyOf(head.ref, episode.ref)}\n${day}`,
    title: head.title.slice(0, 120),
    body: writeBody(group),
    route: `/show/${head.slug}/${episodeCode(episode.season, episode.number).toLowerCase()}`,
    at: new Date(`${day}T${String(HOUR).padStart(2, '0')}:00:00`).getTime(),
  };
}

function writeBody([first, ...others]: readonly [CalendarEntry, ...CalendarEntry[]]): string {
  const { head, episode } = first;
  if (head.kind === 'film') return words.t('outside:airsFilm');
  const code = writeCode(episode.season, episode.number, episode.numberTo);
  if (others.length > 0) return words.t('outside:airsSeveral', { count: others.length + 1, code });
  if (episode.title === null) return words.t('outside:airsHidden', { code });
  return words.t('outside:airs', { code, title: episode.title.slice(0, 120) });
}
