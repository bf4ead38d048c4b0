import { NotebookPen, Tag, UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { assertNever } from '../../../shared/util/assertNever';
import type { ShowHead } from '../../db/reads';
import type { SearchHit } from '../../search/answers';
import { words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { Icon, inkFor, WatchGlyph, type InkName } from '../../ui';
import { CharacterEmblem } from '../characters';
import { nameOfNote, writeChanged, writeSubject } from '../notes';
import styles from './HitGlyph.module.css';
import '../../i18n/late/people';
import '../../i18n/late/search';

type HitOf<Kind extends SearchHit['kind']> = Extract<SearchHit, { kind: Kind }>;

/** What any row says of a hit. */
export type HitParts = {
  label: string;
  /** Of the label, where it is not that of the page. */
  lang?: string | undefined;
  /** The label stands in for a hidden title. */
  hidden: boolean;
  /** Always beside the label. */
  place: string | null;
  /** What one would know it by, where nothing else was looked for. */
  about: string | null;
  aside: string | null;
  /** Of the show that it belongs to; without one, the ink of the page. */
  ink: InkName | undefined;
  glyph: (size: number) => ReactNode;
};

export function hitParts(hit: SearchHit): HitParts {
  const none = { label: hit.name ?? '', hidden: false, place: null, about: null, aside: null, ink: undefined };
  switch (hit.kind) {
    case 'show':
      return { ...none, ...showParts(hit) };
    case 'character':
      return { ...none, ...characterParts(hit) };
    case 'episode':
      return { ...none, ...episodeParts(hit) };
    case 'person':
      return { ...none, about: workOf(hit), glyph: () => PERSON };
    case 'note':
      return { ...none, ...noteParts(hit) };
    case 'tag': {
      const aside = words.t('search:row.notes', { count: hit.face.notes });
      return { ...none, aside, glyph: () => TAG };
    }
    default:
      return assertNever(hit, 'kind of hit');
  }
}

// The same element in every row: nothing in it is looked at again.
const SHOW = <span className={styles.ink} />;
const PERSON = <Icon of={UserRound} />;
const NOTE = <Icon of={NotebookPen} />;
const TAG = <Icon of={Tag} />;

type Own = Partial<HitParts> & Pick<HitParts, 'glyph'>;

function inkOf({ ref, ink }: Pick<ShowHead, 'ref' | 'ink'>): InkName {
  return ink ?? inkFor(ref);
}

function showParts({ face: { head, watched, total } }: HitOf<'show'>): Own {
  return {
    lang: head.lang,
    ...(head.kind === 'film' ? { place: words.t('film') } : { aside: words.t('progress', { watched, total }) }),
    ink: inkOf(head),
    glyph: () => SHOW,
  };
}

function characterParts({ face: { show, head, metIn } }: HitOf<'character'>): Own {
  const met = metIn && words.t('search:row.metIn', { code: writeCode(metIn.season, metIn.number, metIn.numberTo) });
  return {
    lang: head.nameLang,
    about: [head.role, met].filter((part) => part !== null).join(', '),
    ink: inkOf(show),
    glyph: (size) => <CharacterEmblem head={head} size={size} />,
  };
}

function episodeParts({ name, face }: HitOf<'episode'>): Own {
  const { head, season, number, numberTo, airedOn, plays, skipped, special } = face;
  const state = plays > 0 ? 'watched' : skipped ? 'skipped' : 'open';
  return {
    ...(name === null && { hidden: true, label: words.t(special ? 'specialNumber' : 'episodeNumber', { number }) }),
    lang: face.lang,
    place: writeCode(season, number, numberTo),
    about: head.title,
    aside: airedOn === null ? null : writeDay(airedOn, 'row'),
    ink: inkOf(head),
    glyph: () => <WatchGlyph still state={state} plays={plays} />,
  };
}

function noteParts({ face: { head } }: HitOf<'note'>): Own {
  return {
    label: nameOfNote(head),
    place: head.title === null ? null : writeSubject(head.subject),
    about: head.excerpt,
    aside: writeChanged(head.changedAt),
    ink: 'show' in head.subject ? inkOf(head.subject.show) : undefined,
    glyph: () => NOTE,
  };
}

/** So many shows are named. */
const NAMED = 2;

/** As whom, what else they did, and where. */
function workOf({ face: { work } }: HitOf<'person'>): string {
  const trades = work.flatMap(({ roles }) => roles.filter((role) => role !== 'actor'));
  const did = [...work.flatMap(({ characters }) => characters), ...trades.map((role) => words.t(`people:is.${role}`))];
  const shows = [...new Set(work.map(({ show }) => show))];
  const named = shows.slice(0, NAMED).join(', ');
  const more = shows.length - NAMED;
  const where = more > 0 ? words.t('search:row.moreShows', { shows: named, count: more }) : named;
  return `${[...new Set(did)].join(', ')} · ${where}`;
}
