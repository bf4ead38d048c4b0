import type { NamedThing } from '../../../../shared/domain/noteHorizon';
import { marksOf, type NoteMark } from '../../../../shared/domain/noteText';
import { isInside } from '../../../../shared/domain/horizon';
import { fold } from '../../../../shared/util/fold';
import type { OutlineRow } from '../../tables';
import { headOf } from '../parts';
import { readPlaces } from '../sources/placesOf';
import { knownCharacters, knownPeople, type KnownThing } from './known';
import type { KnownShow, NoteContext } from './noteContext';
import { linkKey, type NoteSubjectView } from './noteViews';
import { compareNames } from '../../../../shared/util/collate';

/** Where a mark of a note leads: its catalogue id, what screens may know of it, and since when it may be named. */
export type Target = { ref: string; to: NoteSubjectView; since: NamedThing[] };

/** Says what names and codes in the notes of one show mean within the present horizon. */
export type Naming = {
  /** Null for a tag, and for what nobody is known by. */
  resolve: (mark: NoteMark) => Promise<Target | null>;
  /** Everything that can be named, the likeliest first. */
  things: readonly KnownThing[];
};

/**
 * @param own the catalogue id of the show that the note is about: its characters come first, and plain codes are its
 * episodes. Null for a person or a day.
 */
export async function readNaming(context: NoteContext, own: string | null): Promise<Naming> {
  const companions = await context.companionShows();
  const ordered = companions.toSorted((a, b) => Number(b.show === own) - Number(a.show === own));
  const characters = await Promise.all(ordered.map(({ show }) => knownCharacters(context, show)));
  const people = await knownPeople(context);
  const things = [...characters.flatMap(byWeight), ...byWeight(people)];
  const byName = new Map<string, Target>();
  // The name that somebody goes by counts before the other names of all.
  for (const isFirst of [true, false]) {
    for (const { ref, to, names } of things) {
      names.forEach(({ name, since }, index) => {
        const key = fold(name);
        if ((index === 0) === isFirst && !byName.has(key)) byName.set(key, { ref, to, since });
      });
    }
  }
  const resolve = async (mark: NoteMark): Promise<Target | null> => {
    if (mark.kind === 'tag') return null;
    if (mark.kind === 'name') return byName.get(fold(mark.name)) ?? findByTitle(context, mark.name);
    const show = own === null ? null : await context.show(own);
    return show && episodeTarget(context, show, mark.season, mark.number);
  };
  return { resolve, things };
}

/** Things alike go by the name that is known, never by the order of the pack, which is that of ids. */
function byWeight(things: readonly KnownThing[]): KnownThing[] {
  const name = (thing: KnownThing) => thing.names[0]?.name ?? '';
  return things.toSorted((a, b) => b.weight - a.weight || compareNames(name(a), name(b)));
}

const WITH_CODE = /^(?<title>.+?)\s+S(?<season>\d{1,4}) ?E(?<number>\d{1,5})$/i;

/** `[[Star Trek: Picard]]` and `[[Star Trek: Picard S1E5]]`: titles of shows hide nothing. */
async function findByTitle(context: NoteContext, name: string): Promise<Target | null> {
  const { title = name, season, number } = WITH_CODE.exec(name)?.groups ?? {};
  const outline = await findShow(context, title);
  const show = outline && (await context.show(outline.show));
  if (!show) return null;
  if (season !== undefined) return episodeTarget(context, show, Number(season), Number(number));
  const since = [{ show: show.outline.show, knownFrom: null }];
  return { ref: show.outline.show, to: { kind: 'show', show: headOf(show.outline) }, since };
}

async function findShow({ database }: NoteContext, title: string): Promise<OutlineRow | undefined> {
  const wanted = fold(title);
  const isIt = ({ title, titles }: OutlineRow) =>
    [title, ...Object.values(titles ?? {})].some((one) => fold(one) === wanted);
  return database.outlines.filter(isIt).first();
}

async function episodeTarget(
  context: NoteContext,
  { outline, horizon }: KnownShow,
  season: number,
  number: number,
): Promise<Target | null> {
  const place = outline.places.find((one) => one.season === season && one.number === number);
  const views = place && (await readPlaces(context.database, outline, horizon, [place.ref]));
  const episode = place && views?.get(place.ref);
  if (!episode) return null;
  const knownFrom = isInside(horizon, place.ref) ? place.ref : null;
  return {
    ref: place.ref,
    to: { kind: 'episode', show: headOf(outline), episode },
    since: [{ show: outline.show, knownFrom }],
  };
}

/** All links of a text, by their key, each once. */
export async function readLinks(naming: Naming, text: string): Promise<Map<string, Target>> {
  const found = new Map<string, Target>();
  for (const mark of marksOf(text)) {
    const key = mark.kind === 'tag' ? null : linkKey(mark);
    if (key === null || found.has(key)) continue;
    // oxlint-disable-next-line no-await-in-loop -- each name is looked up once, and most of them in memory
    const target = await naming.resolve(mark);
    if (target) found.set(key, target);
  }
  return found;
}
