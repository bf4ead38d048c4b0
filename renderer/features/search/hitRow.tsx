import { NotebookPen, Tag, User } from 'lucide-react';
import { assertNever } from '../../../shared/util/assertNever';
import type { SearchHit } from '../../search/answers';
import { words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { Icon, inkFor, InkScope, WatchGlyph, type PaletteRow } from '../../ui';
import { CharacterEmblem } from '../characters';
import { nameOfNote, writeChanged, writeSubject } from '../notes/noteWords';
import { detailOf } from './detailOf';
import styles from './HitRow.module.css';

type HitOf<Kind extends SearchHit['kind']> = Extract<SearchHit, { kind: Kind }>;
type Parts = Omit<PaletteRow, 'id' | 'label' | 'labelMatches'> & { label?: string };

/** A hit as a row shows it, in the palette and on the page. Its id is the route that it opens. */
export function hitRow(hit: SearchHit): PaletteRow {
  return { id: hit.id, label: hit.name ?? '', labelMatches: hit.matches, ...partsOf(hit) };
}

function partsOf(hit: SearchHit): Parts {
  switch (hit.kind) {
    case 'show':
      return showParts(hit);
    case 'character':
      return characterParts(hit);
    case 'episode':
      return episodeParts(hit);
    case 'person':
      return { ...detailOf([], hit.snippet ?? workOf(hit)), glyph: <Icon of={User} /> };
    case 'note':
      return noteParts(hit);
    case 'tag':
      return { glyph: <Icon of={Tag} />, aside: words.t('search:row.notes', { count: hit.face.notes }) };
    default:
      return assertNever(hit, 'kind of hit');
  }
}

function showParts({ face: { head, watched, total } }: HitOf<'show'>): Parts {
  return {
    ...(head.kind === 'film' ? { detail: words.t('film') } : { aside: words.t('progress', { watched, total }) }),
    glyph: (
      <InkScope ink={head.ink ?? inkFor(head.ref)}>
        <span className={styles.ink} />
      </InkScope>
    ),
  };
}

function characterParts({ face: { head, metIn }, snippet }: HitOf<'character'>): Parts {
  const met = metIn && words.t('search:row.metIn', { code: writeCode(metIn.season, metIn.number, metIn.numberTo) });
  return {
    ...detailOf([], snippet ?? [head.role, met].filter((part) => part !== null).join(', ')),
    glyph: <CharacterEmblem head={head} size={28} />,
  };
}

function episodeParts({ name, face, snippet }: HitOf<'episode'>): Parts {
  const { head, season, number, numberTo, airedOn, plays, skipped, special } = face;
  const hidden = words.t(special ? 'specialNumber' : 'episodeNumber', { number });
  return {
    label: name ?? hidden,
    hidden: name === null,
    ...detailOf([writeCode(season, number, numberTo)], snippet ?? head.title),
    ...(airedOn !== null && { aside: writeDay(airedOn, 'row') }),
    glyph: (
      <InkScope ink={head.ink ?? inkFor(head.ref)}>
        <WatchGlyph state={plays > 0 ? 'watched' : skipped ? 'skipped' : 'open'} plays={plays} />
      </InkScope>
    ),
  };
}

function noteParts({ face: { head }, snippet }: HitOf<'note'>): Parts {
  return {
    label: nameOfNote(head),
    ...detailOf(head.title === null ? [] : [writeSubject(head.subject)], snippet ?? head.excerpt),
    aside: writeChanged(head.changedAt),
    glyph: <Icon of={NotebookPen} />,
  };
}

/** As whom, else what they did, and where. */
function workOf({ face: { work } }: HitOf<'person'>): string {
  const parts = work.map(({ show, roles, characters }) => {
    const did = roles.filter((role) => role !== 'actor').map((role) => words.t(`search:row.role.${role}`));
    return `${[...characters, ...did].join(', ')} · ${show}`;
  });
  return parts.join('; ');
}
