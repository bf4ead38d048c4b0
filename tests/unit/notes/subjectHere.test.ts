import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { subjectHere, subjectOfAddress } from '../../../renderer/features/noteSheet/subjectHere';
import { aNotedLibrary } from '../../support/notes';

const episode = { kind: 'episode', show: 'picard', season: 1, number: 5 };
const show = { kind: 'show', show: 'picard' };

describe('what a note begun now is about', () => {
  it.each([
    ['/show/picard/s1e5', episode],
    ['/show/picard', show],
    ['/character/picard/soji', { kind: 'character', show: 'picard', character: 'soji' }],
    ['/person/picard/jeri-ryan', { kind: 'person', pack: 'picard', person: 'jeri-ryan' }],
    ['/characters/picard', show],
    ['/conflicts/picard', show],
    ['/up-next', null],
    ['/journal', null],
    ['/show/picard/nonsense', show],
  ])('%s', (pathname, subject) => {
    expect(subjectOfAddress(pathname)).toEqual(subject);
  });

  it('is the row that has the focus, else what is open beside the page, else the page, else the day', async () => {
    const { database } = await aNotedLibrary();
    const row = (ref: string) => ({ closest: () => ({ dataset: { episode: ref } }) }) as unknown as Element;
    const at = { pathname: '/up-next', focused: null, pane: null, today: '2026-11-21' };
    const pane = { kind: 'episode', show: 'picard', season: 1, number: 2 } as const;
    expect(await subjectHere(database, at)).toEqual({ kind: 'day', day: '2026-11-21' });
    expect(await subjectHere(database, { ...at, pathname: '/show/picard' })).toEqual(show);
    expect(await subjectHere(database, { ...at, pathname: '/show/picard', pane })).toMatchObject({ number: 2 });
    const focused = row('episode:picard:s01e05');
    expect(await subjectHere(database, { ...at, pathname: '/show/picard', pane, focused })).toEqual(episode);
    expect(await subjectHere(database, { ...at, focused: row('show:picard:picard') })).toEqual(show);
    expect(await subjectHere(database, { ...at, focused: row('17') })).toEqual({ kind: 'day', day: '2026-11-21' });
    // What was left open beside a card is not what is read; with the focus in it, it is.
    const card = { ...at, pathname: '/character/picard/soji', pane };
    expect(await subjectHere(database, card)).toMatchObject({ kind: 'character', character: 'soji' });
    const inPane = { closest: (what: string) => (what === '#pane' ? {} : null) } as unknown as Element;
    expect(await subjectHere(database, { ...card, focused: inPane })).toMatchObject({ number: 2 });
  });
});
