import type { EpisodePlaceView, NoteCandidate, NoteCandidates } from '../../../db/reads';
import { fold } from '../../../../shared/util/fold';
import { writeCode } from '../../../i18n/format';

/** What is being typed at the caret and can be completed. `from` is where the completed text will begin. */
export type Trigger = { kind: 'name' | 'episode'; from: number; query: string };

/** How far back the beginning of a name may lie. */
const REACH = 80;
const NAME = /\[\[(?<query>[^[\]\n]*)$/;
const CODE = /(?<![\p{L}\p{N}_])S(?<season>\d{1,4}) ?E(?<number>\d{0,5})$/iu;

/** The trigger before the caret, or null. */
export function triggerAt(text: string, caret: number): Trigger | null {
  const start = Math.max(0, caret - REACH);
  const before = text.slice(start, caret);
  const name = NAME.exec(before);
  if (name) return { kind: 'name', from: start + name.index, query: name.groups?.['query'] ?? '' };
  const code = CODE.exec(before);
  if (!code) return null;
  const { season = '', number = '' } = code.groups ?? {};
  return { kind: 'episode', from: start + code.index, query: `${season} ${number}` };
}

/** One line of the list, and what it puts into the text. */
export type Completion = {
  id: string;
  insert: string;
  label: string;
  detail: string | null;
  to: NoteCandidate['to'] | null;
};

/** Lines of the list: as many as are seen at once. */
const SHOWN = 7;

/** What fits, the likeliest first: names that begin with what is typed, then words in them, then other names. */
export function completionsOf(trigger: Trigger, { names, episodes }: NoteCandidates): Completion[] {
  return trigger.kind === 'name' ? namesThatFit(trigger.query, names) : episodesThatFit(trigger.query, episodes);
}

function namesThatFit(query: string, names: readonly NoteCandidate[]): Completion[] {
  const wanted = fold(query);
  const ranked = names.flatMap((candidate, index) => {
    const other = candidate.otherNames.find((one) => rankOf(one, wanted) !== null) ?? null;
    const own = rankOf(candidate.name, wanted);
    const rank = own ?? (other === null ? null : 10 + (rankOf(other, wanted) ?? 0));
    return rank === null ? [] : [{ candidate, rank, index, other: own === null ? other : null }];
  });
  return ranked
    .toSorted((a, b) => a.rank - b.rank || a.index - b.index)
    .slice(0, SHOWN)
    .map(({ candidate, other, index }) => ({
      id: `name-${index}`,
      insert: `[[${candidate.name}]]`,
      label: candidate.name,
      detail: other ?? roleOf(candidate.to),
      to: candidate.to,
    }));
}

function rankOf(name: string, wanted: string): number | null {
  const folded = fold(name);
  if (folded.startsWith(wanted)) return 0;
  if (folded.includes(` ${wanted}`)) return 1;
  return wanted.length > 2 && folded.includes(wanted) ? 2 : null;
}

function roleOf(to: NoteCandidate['to']): string | null {
  return to.kind === 'character' ? to.character.role : null;
}

function episodesThatFit(query: string, episodes: readonly EpisodePlaceView[]): Completion[] {
  const [season = '', number = ''] = query.split(' ');
  return episodes
    .filter((one) => one.season === Number(season) && String(one.number).startsWith(number))
    .slice(0, SHOWN)
    .map((one) => ({
      id: one.ref,
      insert: `S${one.season}E${one.number}`,
      label: writeCode(one.season, one.number, one.numberTo),
      detail: one.title,
      to: null,
    }));
}
