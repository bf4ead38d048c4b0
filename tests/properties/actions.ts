import fc from 'fast-check';
import type { Action, NoteAction } from '../../shared/library/actions';
import { SPOILER_PRESETS } from '../../shared/domain/spoilers';
import type { WatchbillDatabase } from '../../renderer/db/database';
import { HARBOUR, harbour, LANTERN, lantern, TODAY } from '../support/smallPack';

/** An action, or one that needs a row of the library as it then is: `at` picks which. */
export type Step =
  | { kind: 'action'; action: Action }
  | { kind: 'edit' | 'remove' | 'rename' | 'write-note' | 'remove-note'; at: number };

const places: [string, string][] = [
  ...[1, 2, 3, 4].map((number): [string, string] => [LANTERN, lantern(1, number)]),
  ...[1, 2, 3].map((number): [string, string] => [LANTERN, lantern(2, number)]),
  [LANTERN, lantern(0, 1)],
  ...[1, 2, 3].map((number): [string, string] => [HARBOUR, harbour(number)]),
];

const when = fc.oneof(
  fc.constant({ kind: 'unknown' } as const),
  fc.constant({ kind: 'air-date' } as const),
  fc
    .integer({ min: 0, max: 60 })
    .map((minute) => ({ kind: 'now', at: 1_760_000_000_000 + minute * 60_000, zone: 'UTC' }) as const),
  fc.constant({ kind: 'range', from: '2023-02-01', to: '2023-03-01' } as const),
  fc.constant({ kind: 'day', on: '2024-05-05' } as const),
);

const place = fc.constantFrom(...places);
const target = fc.oneof(
  place.map(([show, ref]) => ({ show, target: { kind: 'episode', episode: ref } as const })),
  place.map(([show, ref]) => ({ show, target: { kind: 'up-to', episode: ref } as const })),
  fc.constantFrom(LANTERN, HARBOUR).map((show) => ({ show, target: { kind: 'show' } as const })),
  fc.constantFrom(0, 1, 2).map((season) => ({ show: LANTERN, target: { kind: 'season', season } as const })),
);

const common = { version: 1, today: TODAY } as const;
const action: fc.Arbitrary<Action> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .record({ about: target, when, again: fc.boolean(), specials: fc.boolean() })
      .map(({ about, ...rest }): Action => ({ type: 'mark', ...common, ...about, ...rest })),
  },
  { weight: 2, arbitrary: target.map((about): Action => ({ type: 'unmark', ...common, ...about, specials: false })) },
  fc
    .record({ at: place, skipped: fc.boolean() })
    .map(({ at: [show, ref], skipped }): Action => ({ type: 'skip', version: 1, show, episode: ref, skipped })),
  fc
    .record({ at: place, value: fc.option(fc.integer({ min: 1, max: 10 })) })
    .map(({ at: [show, ref], value }): Action => ({ type: 'rate', version: 1, show, subject: ref, value })),
  fc
    .record({ at: place, favourite: fc.boolean() })
    .map(({ at: [show], favourite }): Action => ({ type: 'favourite', version: 1, show, subject: show, favourite })),
  fc
    .record({ at: place, status: fc.option(fc.constantFrom('watching', 'planned', 'paused', 'dropped')) })
    .map(({ at: [show], status }): Action => ({ type: 'set-status', version: 1, show, status })),
  place.map(([show]): Action => ({ type: 'start-pass', ...common, show, name: 'Once more' })),
  fc
    .record({ at: place, revealed: fc.boolean() })
    .map(({ at: [show, ref], revealed }): Action => ({ type: 'reveal', version: 1, show, episode: ref, revealed })),
  fc
    .record({ at: place, spoilers: fc.option(fc.constantFrom(...Object.values(SPOILER_PRESETS))) })
    .map(({ at: [show], spoilers }): Action => ({ type: 'set-show-spoilers', version: 1, show, spoilers })),
  { weight: 3, arbitrary: listAction() },
  fc
    .constantFrom(...Object.values(SPOILER_PRESETS))
    .map((spoilers): Action => ({ type: 'set-default-spoilers', version: 1, spoilers })),
);

/** Two lists, so that most that is done to one finds it. What cannot be done is refused, and counts for nothing. */
function listAction(): fc.Arbitrary<Action> {
  const lists = ['01920000-0000-7000-8000-0000000000a1', '01920000-0000-7000-8000-0000000000a2'] as const;
  const list = fc.constantFrom(...lists).map((one) => ({ version: 1, list: one, name: `List ${one.at(-1)}` }) as const);
  const at = place.map(([show, ref]) => ({ show, subject: ref }));
  return fc.oneof(
    list.map((on): Action => ({ type: 'make-list', ...on })),
    list.map((on): Action => ({ type: 'remove-list', ...on })),
    fc.record({ on: list, to: fc.constantFrom('Other', 'Another') }).map(({ on, to }): Action => ({
      type: 'rename-list',
      ...on,
      to,
    })),
    fc.record({ on: list, before: fc.option(fc.constantFrom(...lists)) }).map(({ on, before }): Action => ({
      type: 'move-list',
      ...on,
      before,
    })),
    {
      weight: 4,
      arbitrary: fc.record({ on: list, at, listed: fc.boolean() }).map(({ on, at: about, listed }): Action => ({
        type: 'set-listed',
        ...on,
        ...about,
        listed,
      })),
    },
    fc.record({ on: list, at }).map(({ on, at: about }): Action => ({
      type: 'move-in-list',
      ...on,
      ...about,
      before: null,
    })),
  );
}

export const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 8, arbitrary: action.map((one): Step => ({ kind: 'action', action: one })) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('edit', 'remove', 'rename'), at: fc.nat(30) }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('write-note', 'remove-note'), at: fc.nat(30) }) },
);

/** The action a step means for the library as it is now, or null when there is no row to act on. */
export async function actionOf(database: WatchbillDatabase, one: Step): Promise<Action | null> {
  if (one.kind === 'action') return one.action;
  if (one.kind === 'write-note' || one.kind === 'remove-note') return noteAction(database, one.kind, one.at);
  const rows = await (one.kind === 'rename' ? database.passes : database.plays).toArray();
  const live = rows.filter((row) => row.state === 'live');
  const row = live[one.at % Math.max(1, live.length)];
  if (!row) return null;
  const show = (await database.identities.get(row.show))?.catalogue ?? row.show;
  if ('pass' in row && 'number' in row)
    return { type: 'rename-pass', version: 1, show, pass: row.pass, name: `Name ${one.at}` };
  if (one.kind === 'remove') return { type: 'remove-plays', version: 1, show, plays: [row.id] };
  return { type: 'edit-plays', version: 1, show, plays: [row.id], when: { kind: 'day', on: '2022-02-02' } };
}

/** What notes are about in these tests: two of the same, so that one identity serves both. */
const NOTES: { note: string; show: string | null; subject: NoteAction['subject'] }[] = [
  { show: LANTERN, subject: { kind: 'episode', ref: lantern(1, 2), name: null } },
  { show: LANTERN, subject: { kind: 'episode', ref: lantern(1, 2), name: null } },
  { show: HARBOUR, subject: { kind: 'season', ref: 'season:small:harbour-s01', name: null } },
  { show: HARBOUR, subject: { kind: 'show', ref: HARBOUR, name: null } },
  { show: LANTERN, subject: { kind: 'character', ref: 'character:small:keeper', name: 'The keeper' } },
  { show: null, subject: { kind: 'person', ref: 'person:small:somebody', name: 'Somebody' } },
  { show: null, subject: { kind: 'person', ref: 'person:small:somebody', name: 'Somebody' } },
  { show: null, subject: { kind: 'day', ref: '2026-11-21', name: null } },
].map((one, index) => ({ ...one, note: `01920000-0000-7000-8000-00000000000${index}` }) as (typeof NOTES)[number]);

async function noteAction(
  database: WatchbillDatabase,
  kind: 'write-note' | 'remove-note',
  at: number,
): Promise<Action | null> {
  const about = NOTES[at % NOTES.length];
  const live = await database.notes.where('[note+state]').equals([about.note, 'live']).first();
  if (kind === 'remove-note') return live ? { type: 'remove-note', version: 1, ...about } : null;
  const text = `What I thought #${'abc'[at % 3]}, the ${at}th time`;
  return {
    type: 'save-note',
    version: 1,
    ...about,
    replaces: live?.id ?? null,
    text,
    links: [lantern(1, 1)],
    names: ['somebody else'],
    gates: about.show === LANTERN ? [lantern(1, 2)] : [],
  };
}
