import { gatesOf, type NoteAbout, type ShowStand } from '../../../shared/domain/noteHorizon';
import { isInside } from '../../../shared/domain/horizon';
import { marksOf } from '../../../shared/domain/noteText';
import type { ActionOf } from '../../../shared/library/actions';
import { dayIn } from '../../../shared/util/days';
import { fold } from '../../../shared/util/fold';
import { readLinks, readNaming } from '../reads/notes/naming';
import type { NoteContext } from '../reads/notes/noteContext';
import { linkKey } from '../reads/notes/noteViews';

type Described = Pick<ActionOf<'save-note'>, 'links' | 'names' | 'gates'>;

/**
 * What the text of a note means at this moment: whom it names, which names nobody is known by yet, and where it lies.
 * @param zone IANA zone of the viewer: which shows a note of a day is about is told by the calendar on the wall.
 */
export async function describeNote(
  context: NoteContext,
  about: NoteAbout,
  text: string,
  zone: string,
): Promise<Described> {
  const naming = await readNaming(context, about.show);
  const links = await readLinks(naming, text);
  const named = [...links.values()].flatMap(({ since }) => since);
  const ofDay = about.kind === 'day' ? await readShowsOf(context, about.ref, zone) : [];
  const shows = new Set([...named.map(({ show }) => show), ...ofDay, ...(about.show === null ? [] : [about.show])]);
  return {
    links: [...new Set([...links.values()].map(({ ref }) => ref))],
    names: unknownNames(text, links),
    gates: gatesOf(about, named, await readStands(context, shows), ofDay),
  };
}

function unknownNames(text: string, links: ReadonlyMap<string, unknown>): string[] {
  const names = marksOf(text).flatMap((mark) =>
    mark.kind === 'name' && !links.has(linkKey(mark)) ? [fold(mark.name)] : [],
  );
  return [...new Set(names)].filter((name) => name !== '');
}

async function readStands(context: NoteContext, shows: Iterable<string>): Promise<Map<string, ShowStand>> {
  const known = await Promise.all([...shows].map(async (show) => [show, await context.show(show)] as const));
  return new Map(
    known.flatMap(([show, one]) =>
      one
        ? [[show, { places: one.outline.places, isInside: (ref: string) => isInside(one.horizon, ref) }] as const]
        : [],
    ),
  );
}

const DAY_AND_MORE = 27 * 3_600_000;

/** Shows that the viewer touched last on this day: a note of today is about what was watched today. */
async function readShowsOf({ database }: NoteContext, day: string, zone: string): Promise<string[]> {
  // On that day somewhere on earth; which of them were touched on it here is told by the zone.
  const noon = Date.parse(`${day}T12:00:00Z`);
  const rows = await database.shelves
    .where('[recent+byTitle]')
    .between([-(noon + DAY_AND_MORE)], [-(noon - DAY_AND_MORE), []])
    .toArray();
  return rows.flatMap(({ show, activity }) => (activity > 0 && dayIn(zone, activity) === day ? [show] : []));
}
