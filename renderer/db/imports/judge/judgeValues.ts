import { fold } from '../../../../shared/util/fold';
import { listsByKey } from './listsByKey';
import type { BareRecord } from '../rehearsal/collect';
import type { JudgeOptions, Plan, RowOutcome, Subject } from './judged';

type Value = Extract<BareRecord, { kind: 'status' | 'rating' | 'favourite' | 'note' | 'list-item' }>;
export type ToldValue = { row: number; subject: Subject; record: Value };
type Answer = (row: number, answer: 'here' | 'new', conflict?: RowOutcome['conflict']) => void;
type Of<K extends Value['kind']> = { row: number; subject: Subject; record: Extract<Value, { kind: K }> };

/** Ratings, statuses, favourites, notes and lists of a file against those of the library. */
export function judgeValues(told: readonly ToldValue[], options: JudgeOptions, plan: Plan, answer: Answer): void {
  const of = <K extends Value['kind']>(kind: K) => told.filter((one) => one.record.kind === kind) as Of<K>[];
  const identityOf = identitiesBySubject(options);
  judgeRatings(of('rating'), options, plan, answer, identityOf);
  judgeStatuses(of('status'), options, plan, answer);
  judgeFavourites(of('favourite'), options, plan, answer, identityOf);
  judgeNotes(of('note'), options, plan, answer, identityOf);
  judgeItems(of('list-item'), options, plan, answer, identityOf);
}

type IdentityOf = (subject: Subject) => string | null;

const keyOf = (subject: Subject): string =>
  subject === 'show' ? 'show' : 'key' in subject ? `e ${subject.key}` : `s ${subject.season}`;

function identitiesBySubject({ held, target }: JudgeOptions): IdentityOf {
  const byRef = new Map(held.identities.map((row) => [row.catalogue ?? row.id, row.id]));
  const seasons = new Map(
    held.identities.flatMap((row) => (row.kind === 'season' ? [[row.season, row.id] as const] : [])),
  );
  return (subject) => {
    if (subject === 'show') return held.identity?.id ?? null;
    if ('key' in subject) return subject.identity ?? (subject.ref === null ? null : (byRef.get(subject.ref) ?? null));
    const ref = target.seasons.get(subject.season);
    return (ref === undefined ? undefined : byRef.get(ref)) ?? seasons.get(subject.season) ?? null;
  };
}

/** Of several in one file the newest counts; where none says when, the last. */
function newest<T extends { record: { at: number | null } }>(
  told: readonly T[],
  key: (one: T) => string,
): Map<string, T> {
  const kept = new Map<string, T>();
  for (const one of told) {
    const before = kept.get(key(one));
    if (!before || (one.record.at ?? 0) >= (before.record.at ?? 0)) kept.set(key(one), one);
  }
  return kept;
}

/** The newer one holds. One without a time gives way to what is here. */
function isNewer(at: number | null, row: { createdAt: number }): boolean {
  return at !== null && at > row.createdAt;
}

function judgeRatings(
  told: Of<'rating'>[],
  { held }: JudgeOptions,
  plan: Plan,
  answer: Answer,
  identityOf: IdentityOf,
): void {
  const kept = newest(told, ({ subject }) => keyOf(subject));
  for (const one of told) {
    const { row, subject, record } = one;
    const identity = identityOf(subject);
    const here = held.ratings.find((rating) => rating.subject === identity);
    if (kept.get(keyOf(subject)) !== one || here?.value === record.value) answer(row, 'here');
    else if (here && !isNewer(record.at, here)) answer(row, 'here', 'stays');
    else {
      plan.ratings.push({ subject, value: record.value, at: record.at, replaces: here ?? null });
      answer(row, 'new', here ? 'gives-way' : null);
    }
  }
}

/** A status that the viewer chose here stays, whatever a file says. */
function judgeStatuses(told: Of<'status'>[], { held }: JudgeOptions, plan: Plan, answer: Answer): void {
  const kept = newest(told, () => '').get('');
  const [here] = held.statuses;
  for (const one of told) {
    const { row, record } = one;
    if (one !== kept || here?.status === record.status) answer(row, 'here');
    else if (here && (here.import === undefined || !isNewer(record.at, here))) answer(row, 'here', 'stays');
    else {
      plan.status = { status: record.status, at: record.at, replaces: here ?? null };
      answer(row, 'new', here ? 'gives-way' : null);
    }
  }
}

function judgeFavourites(
  told: Of<'favourite'>[],
  { held }: JudgeOptions,
  plan: Plan,
  answer: Answer,
  identityOf: IdentityOf,
): void {
  const taken = new Set<string>();
  for (const { row, subject, record } of told) {
    const identity = identityOf(subject);
    const isHere = held.favourites.some((favourite) => favourite.subject === identity) || taken.has(keyOf(subject));
    if (!isHere) plan.favourites.push({ subject, at: record.at });
    taken.add(keyOf(subject));
    answer(row, isHere ? 'here' : 'new');
  }
}

/** The same text about the same thing is the same note, also where it was changed here since. */
function judgeNotes(
  told: Of<'note'>[],
  { held }: JudgeOptions,
  plan: Plan,
  answer: Answer,
  identityOf: IdentityOf,
): void {
  const taken = new Set<string>();
  for (const { row, subject, record } of told) {
    const identity = identityOf(subject);
    const text = record.text.trim();
    const key = `${keyOf(subject)} ${text}`;
    const isHere =
      taken.has(key) || held.notes.some((note) => note.subject.ref === identity && note.text.trim() === text);
    if (!isHere) plan.notes.push({ subject, text, at: record.at });
    taken.add(key);
    answer(row, isHere ? 'here' : 'new');
  }
}

function judgeItems(
  told: Of<'list-item'>[],
  { held, lists }: JudgeOptions,
  plan: Plan,
  answer: Answer,
  identityOf: IdentityOf,
): void {
  const listOf = listsByKey(lists);
  const taken = new Set<string>();
  for (const { row, subject, record } of told) {
    const identity = identityOf(subject);
    const list = listOf(record.list);
    const key = `${fold(record.list.name)} ${keyOf(subject)}`;
    const isHere =
      taken.has(key) ||
      (list !== null && held.items.some((item) => item.list === list.list && item.subject === identity));
    if (!isHere) plan.items.push({ list: record.list, subject, order: record.order, at: record.at });
    taken.add(key);
    answer(row, isHere ? 'here' : 'new');
  }
}
