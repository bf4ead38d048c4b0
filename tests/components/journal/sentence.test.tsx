import { beforeAll, describe, expect, it } from 'vitest';
import { SPOILER_PRESETS } from '../../../shared/domain/spoilers';
import type { Action } from '../../../shared/library/actions';
import type { ShowHead } from '../../../renderer/db/reads/views';
import { sentenceOf, writeSentence } from '../../../renderer/features/journal/sentence';
import { startWords } from '../../../renderer/i18n';
import { writeInstant } from '../../../renderer/i18n/format';
import { clock } from '../../../renderer/platform/clock';
import { anOwnShow } from '../../support/ownShows';
import { e5, type Given, head, item, show } from './journalItem';

beforeAll(() => void startWords());

const MADE_AT = 1_790_000_000_000;
const on = { version: 1, show } as const;
const today = '2026-11-21';
const now = { kind: 'now', at: 0, zone: 'UTC' } as const;
const play = '01920000-0000-7000-8000-000000000001';
const write = (action: Action, given?: Given) => writeSentence(item(action, given)).replaceAll('\u00a0', ' ');

const markBase = { type: 'mark', ...on, when: now, again: false, specials: false, today } as const;
const one = { kind: 'episode', episode: e5.ref } as const;
const known: Given = { episode: e5, title: 'Stardust City Rag' };
const hidden: Given = { episode: e5 };

const note = { version: 1, show, note: play } as const;
const lists = { links: [] as string[], names: [] as string[], gates: [] as string[] };
const written = { type: 'save-note' as const, ...note, ...lists, replaces: null, text: '' };
const changed = { ...written, replaces: play };
const own = {
  type: 'save-own-show' as const,
  version: 1 as const,
  pack: 'own-0000000000a1',
  content: anOwnShow([[1, 2]]),
};
const on5 = { kind: 'episode', ref: e5.ref, name: null } as const;
const onSoji = { kind: 'character', ref: 'hidden', name: null } as const;

/** Every type of action, and every shape of it that reads differently. */
const onList = { version: 1, list: play, name: 'Winter' } as const;

const onImport = {
  version: 1,
  import: '',
  format: 'trakt',
  name: 'Trakt',
  rows: { all: 9, plays: 9, notes: 0 },
} as const;
const COUNTS = {} as Extract<Action, { type: 'import' }>['counts'];
const SENTENCES: [string, Action, Given?][] = [
  ['Marked S1 E5 Stardust City Rag of Star Trek: Picard', { ...markBase, target: one }, known],
  ['Marked S1 E5 of Star Trek: Picard', { ...markBase, target: one }, hidden],
  ['Marked S1 E5–6 of Star Trek: Picard', { ...markBase, target: one }, { ...hidden, numberTo: 6 }],
  [
    'Marked S1 E5 of Star Trek: Picard, 20 November 2026',
    { ...markBase, target: one, when: { kind: 'day', on: '2026-11-20' } },
    hidden,
  ],
  [
    'Marked S1 E5 of Star Trek: Picard, February 2020',
    { ...markBase, target: one, when: { kind: 'month', month: '2020-02' } },
    hidden,
  ],
  [
    'Marked season 1 of Star Trek: Picard (10 episodes)',
    { ...markBase, target: { kind: 'season', season: 1 } },
    { count: 10 },
  ],
  [
    'Marked 2 episodes of Star Trek: Picard',
    { ...markBase, target: { kind: 'episodes', episodes: ['a', 'b'] } },
    { count: 2 },
  ],
  ['Marked season 1 of Star Trek: Picard', { ...markBase, target: { kind: 'season', season: 1 } }],
  ['Marked the specials of Star Trek: Picard', { ...markBase, target: { kind: 'season', season: 0 } }],
  [
    'Marked all of Star Trek: Picard, 2019',
    { ...markBase, target: { kind: 'show' }, when: { kind: 'year', year: 2019 } },
  ],
  ['Marked everything up to S1 E5 of Star Trek: Picard', { ...markBase, target: { kind: 'up-to', episode: e5.ref } }],
  ['Marked several episodes of Star Trek: Picard', { ...markBase, target: { kind: 'up-to', episode: play } }],
  ['Marked 2 episodes of Star Trek: Picard', { ...markBase, target: { kind: 'episodes', episodes: ['a', 'b'] } }],
  [
    'Marked season 1 of Star Trek: Picard, 1 Jan 2020 to 31 Mar 2020',
    {
      ...markBase,
      target: { kind: 'season', season: 1 },
      when: { kind: 'range', from: '2020-01-01', to: '2020-03-31' },
    },
  ],
  [
    'Marked all of Star Trek: Picard, when first shown',
    { ...markBase, target: { kind: 'show' }, when: { kind: 'air-date' } },
  ],
  [
    'Marked all of Star Trek: Picard, date not known',
    { ...markBase, target: { kind: 'show' }, when: { kind: 'unknown' } },
  ],
  // A target of several that came down to one episode is told as that one.
  ['Marked S1 E5 of Star Trek: Picard', { ...markBase, target: { kind: 'season', season: 1 } }, hidden],
  ['Watched S1 E5 of Star Trek: Picard again', { ...markBase, target: one, again: true }, hidden],
  [
    'Watched S1 E5 of Star Trek: Picard again, 2019',
    { ...markBase, target: one, again: true, when: { kind: 'year', year: 2019 } },
    hidden,
  ],
  [
    'Took back the mark of S1 E5 of Star Trek: Picard',
    { type: 'unmark', ...on, target: one, specials: false, today },
    hidden,
  ],
  [
    'Took back the marks of all of Star Trek: Picard',
    { type: 'unmark', ...on, target: { kind: 'show' }, specials: false, today },
  ],
  [
    'Changed the date of S1 E5 of Star Trek: Picard: 2019',
    { type: 'edit-plays', ...on, plays: [play], when: { kind: 'year', year: 2019 } },
    hidden,
  ],
  [
    'Changed the dates of 2 plays of Star Trek: Picard: date not known',
    { type: 'edit-plays', ...on, plays: [play, play], when: { kind: 'unknown' } },
  ],
  ['Removed a play of S1 E5 of Star Trek: Picard', { type: 'remove-plays', ...on, plays: [play] }, hidden],
  ['Removed 2 plays of Star Trek: Picard', { type: 'remove-plays', ...on, plays: [play, play] }],
  ['Skipped S1 E5 of Star Trek: Picard', { type: 'skip', ...on, episode: e5.ref, skipped: true }, hidden],
  ['No longer skipped S1 E5 of Star Trek: Picard', { type: 'skip', ...on, episode: e5.ref, skipped: false }, hidden],
  [
    'Rated S1 E5 Stardust City Rag of Star Trek: Picard 9 of 10',
    { type: 'rate', ...on, subject: e5.ref, value: 9 },
    known,
  ],
  ['Rated Star Trek: Picard 9 of 10', { type: 'rate', ...on, subject: show, value: 9 }],
  ['Rated season 2 of Star Trek: Picard 7 of 10', { type: 'rate', ...on, subject: 'season:picard:s02', value: 7 }],
  ['Took back the rating of S1 E5 of Star Trek: Picard', { type: 'rate', ...on, subject: e5.ref, value: null }, hidden],
  ['Made Star Trek: Picard a favourite', { type: 'favourite', ...on, subject: show, favourite: true }],
  ['Made Star Trek: Picard no longer a favourite', { type: 'favourite', ...on, subject: show, favourite: false }],
  ['Set Star Trek: Picard to watching', { type: 'set-status', ...on, status: 'watching' }],
  ['Planned Star Trek: Picard', { type: 'set-status', ...on, status: 'planned' }],
  ['Paused Star Trek: Picard', { type: 'set-status', ...on, status: 'paused' }],
  ['Set Star Trek: Picard to finished', { type: 'set-status', ...on, status: 'finished' }],
  ['Dropped Star Trek: Picard', { type: 'set-status', ...on, status: 'dropped' }],
  ['Left the status of Star Trek: Picard to Watchbill', { type: 'set-status', ...on, status: null }],
  ['Started a pass of Star Trek: Picard: “With Anna”', { type: 'start-pass', ...on, name: 'With Anna', today }],
  ['Named a pass of Star Trek: Picard “Alone”', { type: 'rename-pass', ...on, pass: play, name: 'Alone' }],
  [
    'Revealed S1 E5 Stardust City Rag of Star Trek: Picard',
    { type: 'reveal', ...on, episode: e5.ref, revealed: true },
    known,
  ],
  ['Hid S1 E5 of Star Trek: Picard again', { type: 'reveal', ...on, episode: e5.ref, revealed: false }, hidden],
  [
    'Changed what Star Trek: Picard hides before watching',
    { type: 'set-show-spoilers', ...on, spoilers: SPOILER_PRESETS.open },
  ],
  ['Let Star Trek: Picard hide what the settings say', { type: 'set-show-spoilers', ...on, spoilers: null }],
  [
    'Changed what is hidden before watching',
    { type: 'set-default-spoilers', version: 1, spoilers: SPOILER_PRESETS.open },
  ],
  ['Wrote a note on S1 E5 Stardust City Rag of Star Trek: Picard', { ...written, subject: on5 }, known],
  ['Changed a note on S1 E5 of Star Trek: Picard', { ...changed, subject: on5 }, hidden],
  ['Removed a note on S1 E5 of Star Trek: Picard', { type: 'remove-note', ...note, subject: on5 }, hidden],
  ['Wrote a note on Star Trek: Picard', { ...written, subject: { kind: 'show', ref: show, name: null } }],
  [
    'Wrote a note on season 2 of Star Trek: Picard',
    { ...written, subject: { kind: 'season', ref: 'season:picard:s02', name: null } },
  ],
  ['Wrote a note on Soji Asha', { ...written, subject: onSoji }, { about: 'Soji Asha' }],
  ['Wrote a note on a character of Star Trek: Picard', { ...written, subject: onSoji }],
  [
    'Wrote a note on Jonathan Frakes',
    { ...written, show: null, subject: { ...onSoji, kind: 'person' } },
    { head: null, about: 'Jonathan Frakes' },
  ],
  ['Wrote a note on a person', { ...written, show: null, subject: { ...onSoji, kind: 'person' } }, { head: null }],
  [
    'Changed a note on Saturday 21 November 2026',
    { ...changed, show: null, subject: { kind: 'day', ref: '2026-11-21', name: null } },
    { head: null },
  ],
  ['Added Star Trek: Picard', { ...own, replaces: null }],
  ['Changed what is known of Star Trek: Picard', { ...own, replaces: play }],
  [
    'Removed Star Trek: Picard; marks on it are kept',
    { type: 'remove-own-show', version: 1, pack: own.pack, title: '' },
  ],
  [
    'Added the pack “Lamps”',
    { type: 'add-pack', version: 1, name: 'lamps', title: 'Lamps', digest: '', text: '' },
    { head: null },
  ],
  ['Removed the pack “Lamps”', { type: 'remove-pack', version: 1, name: 'lamps', title: 'Lamps' }, { head: null }],
  ['Matched what was kept apart with Star Trek: Picard', { type: 'match-show', ...on, to: show, pairs: [] }],
  ['Made the list “Winter”', { type: 'make-list', ...onList }, { head: null }],
  ['Renamed the list “Winter” to “Summer”', { type: 'rename-list', ...onList, to: 'Summer' }, { head: null }],
  ['Moved the list “Winter” to another place', { type: 'move-list', ...onList, before: null }, { head: null }],
  ['Removed the list “Winter”', { type: 'remove-list', ...onList }, { head: null }],
  [
    'Put S1 E5 of Star Trek: Picard in “Winter”',
    { type: 'set-listed', ...on, ...onList, subject: e5.ref, listed: true },
    hidden,
  ],
  [
    'Took season 2 of Star Trek: Picard out of “Winter”',
    { type: 'set-listed', ...on, ...onList, subject: 'season:picard:s02', listed: false },
  ],
  ['Moved Star Trek: Picard in “Winter”', { type: 'move-in-list', ...on, ...onList, subject: show, before: null }],
  ['Imported 9 rows from a file of Trakt', { type: 'import', ...onImport, counts: COUNTS }, { head: null }],
  ['Rolled back an import from Trakt: 9 rows', { type: 'roll-back-import', ...onImport }, { head: null }],
  ['Brought an import from Trakt back: 9 rows', { type: 'bring-back-import', ...onImport }, { head: null }],
  ['Finished the welcome', { type: 'finish-welcome', version: 1 }],
  [
    `Restored the backup of ${writeInstant(MADE_AT, clock.zone())}`.replaceAll('\u00a0', ' '),
    { type: 'restore', version: 1, madeAt: MADE_AT, seq: 12 },
    { head: null },
  ],
];

describe('the sentences of the journal', () => {
  it.each(SENTENCES)('%s', (sentence, action, given) => {
    expect(write(action, given)).toBe(sentence);
  });

  it('covers every type of action', () => {
    const all: Record<Action['type'], true> = {
      'make-list': true,
      'rename-list': true,
      'move-list': true,
      'remove-list': true,
      'set-listed': true,
      'move-in-list': true,
      mark: true,
      unmark: true,
      'edit-plays': true,
      'remove-plays': true,
      skip: true,
      rate: true,
      favourite: true,
      'set-status': true,
      'start-pass': true,
      'rename-pass': true,
      reveal: true,
      'set-show-spoilers': true,
      'set-default-spoilers': true,
      'save-note': true,
      'remove-note': true,
      'save-own-show': true,
      'remove-own-show': true,
      'add-pack': true,
      'remove-pack': true,
      'match-show': true,
      'finish-welcome': true,
      restore: true,
      import: true,
      'roll-back-import': true,
      'bring-back-import': true,
    };
    expect(new Set(SENTENCES.map(([, action]) => action.type))).toEqual(new Set(Object.keys(all)));
  });

  it('names what it is about in its middle, so that it can be a link', () => {
    const { before, what, after } = sentenceOf(
      item({ ...markBase, target: { kind: 'show' }, when: { kind: 'year', year: 2019 } }),
    );
    expect([before, what, after]).toEqual(['Marked ', 'all of Star Trek: Picard', ', 2019']);
  });

  it('calls a film by its name alone, and a show that is gone by the name it had', () => {
    const film: ShowHead = { ...head, kind: 'film', title: 'Some Film' };
    expect(write({ ...markBase, target: { kind: 'show' } }, { head: film, episode: e5 })).toBe('Marked Some Film');
    expect(write({ type: 'set-status', ...on, status: 'paused' }, { head: null })).toBe(
      'Paused Picard as it was called',
    );
  });

  it('never takes a dollar sign or braces in a name for words of its own', () => {
    const odd: ShowHead = { ...head, title: 'Cash $& {{count}}' };
    expect(write({ type: 'set-status', ...on, status: 'paused' }, { head: odd })).toBe('Paused Cash $& {{count}}');
    expect(write({ type: 'start-pass', ...on, name: '$1', today }, {})).toBe(
      'Started a pass of Star Trek: Picard: “$1”',
    );
  });
});
