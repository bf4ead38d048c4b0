import type { ImportedShow } from '../../../imports/record';
import type { ForeignId } from '../../../../shared/pack/basics';
import { fold } from '../../../../shared/util/fold';
import { isOwnPack } from '../../catalogue/ownShowRows';
import type { WatchbillDatabase } from '../../database';
import type { Doubt, ShowCandidate } from '../report';

type Known = ShowCandidate & { titles: string[]; ids: readonly Pick<ForeignId, 'scheme' | 'value' | 'unconfirmed'>[] };

/** What a show of a file is taken for. Neither a match nor candidates: nobody knows it. */
export type FoundShow = { match: ShowCandidate | null; doubt: Doubt | null; candidates: ShowCandidate[] };

const NOBODY: FoundShow = { match: null, doubt: null, candidates: [] };

/** Years by which two sources may disagree on when a show began. */
const YEARS_APART = 1;

/** Knows every show that something may be matched with: of packs, the viewer's own, and what the library keeps alone. */
export class ShowFinder {
  private readonly byId = new Map<string, Set<Known>>();
  private readonly byTitle = new Map<string, Set<Known>>();
  private readonly byRef = new Map<string, Known>();

  constructor(private readonly shows: readonly Known[]) {
    for (const show of shows) {
      this.byRef.set(show.ref, show);
      for (const { scheme, value } of show.ids) put(this.byId, `${show.kind} ${scheme} ${value}`, show);
      for (const title of show.titles) put(this.byTitle, `${show.kind} ${fold(title)}`, show);
    }
  }

  get(ref: string): ShowCandidate | null {
    const known = this.byRef.get(ref);
    return known ? candidateOf(known) : null;
  }

  /** Shows with this in their title, for choosing by hand. */
  search(text: string, limit: number): ShowCandidate[] {
    const wanted = fold(text);
    if (wanted === '') return [];
    const hits = this.shows.filter((show) => show.titles.some((title) => fold(title).includes(wanted)));
    return hits
      .toSorted((a, b) => Number(!begins(a, wanted)) - Number(!begins(b, wanted)) || (a.title < b.title ? -1 : 1))
      .slice(0, limit)
      .map(candidateOf);
  }

  /** By confirmed ids, then by ids nobody confirmed where the title fits, then by title and year. */
  find(show: ImportedShow): FoundShow {
    const confirmed = this.byIds(show, false);
    if (confirmed.length > 1) return { match: null, doubt: 'ids-disagree', candidates: confirmed.map(candidateOf) };
    const titled = this.byTitleAndYear(show);
    const [only] = confirmed;
    if (only) {
      // A title in another language is no matter; that of another show which is known here may well be.
      const others = fitsTitle(only, show.title) ? [] : titled.filter((one) => one !== only);
      return others.length === 0
        ? matched(only)
        : { match: null, doubt: 'ids-disagree', candidates: [only, ...others].map(candidateOf) };
    }
    const guessed = this.byIds(show, true);
    const fitting = guessed.filter((one) => fitsTitle(one, show.title));
    if (fitting.length === 1 && fitting[0]) return matched(fitting[0]);
    if (titled.length === 0) {
      return guessed.length === 0
        ? NOBODY
        : { match: null, doubt: 'unconfirmed-id', candidates: guessed.map(candidateOf) };
    }
    if (titled.length > 1) return { match: null, doubt: 'several-shows', candidates: titled.map(candidateOf) };
    const [one] = titled;
    if (one === undefined) return NOBODY;
    // Its own ids say that it is another one, whatever it is called.
    return contradicts(one, show)
      ? { match: null, doubt: 'ids-disagree', candidates: [candidateOf(one)] }
      : matched(one);
  }

  private byIds(show: ImportedShow, unconfirmed: boolean): Known[] {
    const found = new Set<Known>();
    for (const [scheme, value] of Object.entries(show.ids)) {
      for (const one of this.byId.get(`${show.kind} ${scheme} ${value}`) ?? []) {
        if (one.ids.some((id) => id.scheme === scheme && id.value === value && id.unconfirmed === unconfirmed))
          found.add(one);
      }
    }
    return [...found];
  }

  private byTitleAndYear({ kind, title, year }: ImportedShow): Known[] {
    if (title === null) return [];
    const all = [...(this.byTitle.get(`${kind} ${fold(title)}`) ?? [])];
    if (year === null) return all;
    const exact = all.filter((one) => one.year === year);
    if (exact.length > 0) return exact;
    return all.filter((one) => one.year === null || Math.abs(one.year - year) <= YEARS_APART);
  }
}

function put<T>(map: Map<string, Set<T>>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.add(value);
  else map.set(key, new Set([value]));
}

const matched = (one: Known): FoundShow => ({ match: candidateOf(one), doubt: null, candidates: [] });

function candidateOf({ ref, title, year, kind, own }: Known): ShowCandidate {
  return { ref, title, year, kind, own };
}

const begins = (show: Known, text: string): boolean => show.titles.some((title) => fold(title).startsWith(text));

function fitsTitle(one: Known, title: string | null): boolean {
  return title === null || one.titles.some((known) => fold(known) === fold(title));
}

function contradicts(one: Known, show: ImportedShow): boolean {
  return one.ids.some(({ scheme, value, unconfirmed }) => {
    const told = show.ids[scheme];
    return !unconfirmed && told !== undefined && told !== value;
  });
}

/** Reads all shows once, row by row, keeping only what finding needs. */
export async function readShowFinder(database: WatchbillDatabase): Promise<ShowFinder> {
  const shows: Known[] = [];
  await database.shows.each(({ id, pack, kind, title, premieredOn, foreignIds }) => {
    const titles = Object.values(title);
    const year = premieredOn === null ? null : Number(premieredOn.slice(0, 4));
    shows.push({ ref: id, title: titles[0] ?? id, titles, year, kind, own: isOwnPack(pack), ids: foreignIds });
  });
  const own = new Map(
    (await database.ownShows.toArray()).flatMap((row) =>
      row.state === 'live' ? [[row.pack, row.content] as const] : [],
    ),
  );
  for (const show of shows) {
    const content = own.get(show.ref.split(':')[1] ?? '');
    if (content) show.year ??= content.year;
  }
  const refs = new Set(shows.map((show) => show.ref));
  const alone: string[] = [];
  await database.progress.each(({ show, catalogue }) => {
    if (catalogue === null || !refs.has(catalogue)) alone.push(show);
  });
  for (const row of await database.identities.bulkGet(alone)) {
    if (!row?.title) continue;
    const { id, title, foreignIds, airedOn, catalogue } = row;
    const year = airedOn === null ? null : Number(airedOn.slice(0, 4));
    shows.push({ ref: catalogue ?? id, title, titles: [title], year, kind: 'series', own: true, ids: foreignIds });
  }
  return new ShowFinder(shows);
}
