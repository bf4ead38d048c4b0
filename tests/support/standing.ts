import type { Page } from '@playwright/test';
import type { LibraryRow } from '../../shared/library/rows';
import { readTable } from './pageLibrary';

/** What holds in the library now, in words that stay the same over undo and redo: no ids, no time of making. */
export type Standing = {
  plays: string[];
  passes: string[];
  ratings: string[];
  favourites: string[];
  statuses: string[];
  skips: string[];
  reveals: string[];
  settings: string[];
  notes: string[];
};

const live = <T extends { state: string }>(rows: T[]) => rows.filter((row) => row.state === 'live');

/** Reads it row by row from IndexedDB. */
export async function readStanding(page: Page): Promise<Standing> {
  const identities = await readTable(page, 'identities');
  const names = new Map(identities.map((identity) => [identity.id, identity.catalogue ?? identity.id]));
  const name = (id: string) => names.get(id) ?? id;
  const passes = live(await readTable(page, 'passes'));
  const passNames = new Map(passes.map((pass) => [pass.pass, pass.name]));
  const passName = (id: string | null) => (id === null ? 'first' : (passNames.get(id) ?? id));
  const play = (row: LibraryRow<'plays'>) => {
    const when = row.at === null ? `${row.from} to ${row.to}` : new Date(row.at).toISOString();
    return `${name(row.episode)} ${row.precision} ${when}, ${row.order}, ${passName(row.pass)}, ${row.origin.kind}`;
  };
  const lines = <T>(rows: T[], line: (row: T) => string) => rows.map(line).toSorted();
  return {
    plays: lines(live(await readTable(page, 'plays')), play),
    passes: lines(passes, (row) => `${name(row.show)} ${row.number} ${row.name} ${row.startedOn}`),
    ratings: lines(live(await readTable(page, 'ratings')), (row) => `${name(row.subject)} ${row.value}`),
    favourites: lines(live(await readTable(page, 'favourites')), (row) => name(row.subject)),
    statuses: lines(live(await readTable(page, 'statuses')), (row) => `${name(row.show)} ${row.status}`),
    skips: lines(live(await readTable(page, 'skips')), (row) => `${name(row.episode)} ${passName(row.pass)}`),
    reveals: lines(live(await readTable(page, 'reveals')), (row) => name(row.episode)),
    settings: lines(
      live(await readTable(page, 'settings')),
      (row) => `${name(row.scope)} ${row.name} ${JSON.stringify(row.value)}`,
    ),
    notes: lines(live(await readTable(page, 'notes')), (row) => `${name(row.subject.ref)} ${row.text}`),
  };
}
