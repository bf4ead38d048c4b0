import type { CreditRole } from '../../../shared/pack/creditRoles';
import type { CreditView, EpisodePage } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import type { CreditItem } from '../../ui';
import { PersonLinks, writeRole } from '../people';
import '../../i18n/late/episode';

/** In the order of a title page: who directed, who wrote, who composed. */
const ORDER: readonly CreditRole[] = [
  'director',
  'teleplay',
  'story',
  'writer',
  'composer',
  'theme',
  'creator',
  'showrunner',
  'executive-producer',
  'producer',
];
const WRITING: readonly CreditRole[] = ['teleplay', 'story', 'writer'];

/** The credits of an episode as lines; director, writer, date and length stay also where they are not known. */
export function creditItems(page: EpisodePage): CreditItem[] {
  const { episode, credits, network, unconfirmedFields } = page;
  const tag = (field: string) => (unconfirmedFields.includes(field) ? { tag: words.t('unconfirmed') } : {});
  const unknown = (id: string, role: string): CreditItem => ({ id, role, name: words.t('notKnown'), unknown: true });
  const known = credits
    .flatMap((credit) => lines(credit, page))
    .toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
  const items: CreditItem[] = known.map(({ item }) => item);
  if (!known.some(({ kind }) => WRITING.includes(kind))) items.unshift(unknown('writer', writeRole('writer')));
  if (!known.some(({ kind }) => kind === 'director')) items.unshift(unknown('director', writeRole('director')));
  const shown = words.t('episode:credits.firstShown');
  items.push(
    episode.airedOn === null
      ? unknown('aired', shown)
      : { id: 'aired', role: shown, name: writeDay(episode.airedOn, 'prose'), ...tag('airedOn') },
  );
  if (network !== null) items.push({ id: 'network', role: words.t('episode:credits.network'), name: network });
  const length = words.t('episode:credits.length');
  items.push(
    episode.minutes === null
      ? unknown('length', length)
      : { id: 'length', role: length, name: words.t('minutes', { count: episode.minutes }), ...tag('minutes') },
  );
  return items;
}

/** People in one role stand together; those who are not confirmed stand on a line of their own, which says so. */
function lines(credit: CreditView, { head }: EpisodePage): { kind: CreditRole; item: CreditItem }[] {
  const { role: kind } = credit;
  return [false, true].flatMap((unconfirmed) => {
    const people = credit.people.filter((person) => person.unconfirmed === unconfirmed);
    if (people.length === 0) return [];
    const name = (
      <span>
        <PersonLinks show={head} people={people} />
      </span>
    );
    const item = { id: `${kind}-${unconfirmed}`, role: writeRole(kind, people.length), name };
    return [{ kind, item: unconfirmed ? { ...item, tag: words.t('unconfirmed') } : item }];
  });
}
