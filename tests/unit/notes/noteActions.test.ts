import { describe, expect, it } from 'vitest';
import type { ActionOf } from '../../../shared/library/actions';
import { aLibrary, snapshot } from '../../support/library';
import { LANTERN, lantern } from '../../support/smallPack';

const NOTE = '01920000-0000-7000-8000-000000000001';
const onEpisode = { kind: 'episode', ref: lantern(1, 2), name: null } as const;

function save(more: Partial<ActionOf<'save-note'>> = {}): ActionOf<'save-note'> {
  return {
    type: 'save-note',
    version: 1,
    show: LANTERN,
    note: NOTE,
    subject: onEpisode,
    replaces: null,
    text: 'The #lamp is out',
    links: [lantern(1, 1)],
    names: [],
    gates: [lantern(1, 2)],
    ...more,
  };
}

async function stored(opened: Awaited<ReturnType<typeof aLibrary>>, action: ActionOf<'save-note'>) {
  const answer = await opened.library.commit(action);
  if (!answer.ok) throw new Error(answer.error.code);
  const rows = await opened.database.notes.toArray();
  return rows.find((row) => row.state === 'live')!;
}

describe('storing a note', () => {
  it('keeps the text in the row, and the journal keeps it once', async () => {
    const opened = await aLibrary();
    const row = await stored(opened, save());
    const identity = await opened.database.identities.get(row.subject.ref);
    expect(identity).toMatchObject({ kind: 'episode', catalogue: lantern(1, 2) });
    expect(row).toMatchObject({ note: NOTE, text: 'The #lamp is out', tags: ['lamp'], gates: [lantern(1, 2)] });
    const [entry] = opened.journalFile.entries;
    expect(JSON.stringify(entry).match(/lamp is out/g)).toHaveLength(1);
    expect(entry?.summary).toMatchObject({ episode: { season: 1, number: 2 }, count: 1 });
  });

  it('gives each version a predecessor, and takes none that another window has replaced', async () => {
    const opened = await aLibrary();
    const first = await stored(opened, save());
    const second = await stored(opened, save({ replaces: first.id, text: 'The lamp is lit' }));
    expect(second.replaces).toBe(first.id);
    expect((await opened.database.notes.get(first.id))?.state).toBe('replaced');
    const late = await opened.library.commit(save({ replaces: first.id, text: 'Something else' }));
    expect(late).toMatchObject({ ok: false, error: { code: 'CHANGED_MEANWHILE' } });
    expect(await opened.library.commit(save({ replaces: second.id, text: second.text }))).toMatchObject({
      ok: false,
      error: { code: 'NOTHING_TO_DO' },
    });
    const blank = save({ note: '01920000-0000-7000-8000-000000000002', text: ' \n' });
    expect(await opened.library.commit(blank)).toMatchObject({ ok: false, error: { code: 'NOTHING_TO_DO' } });
  });

  it('can be about a season, a show, a character, a person and a day', async () => {
    const opened = await aLibrary();
    const kinds = [
      [LANTERN, { kind: 'season', ref: 'season:small:lantern-s01', name: null }],
      [LANTERN, { kind: 'show', ref: LANTERN, name: null }],
      [LANTERN, { kind: 'character', ref: 'character:small:keeper', name: 'The keeper' }],
      [null, { kind: 'person', ref: 'person:small:somebody', name: 'Somebody' }],
      [null, { kind: 'day', ref: '2026-11-21', name: null }],
    ] as const;
    for (const [index, [show, subject]] of kinds.entries()) {
      const note = `01920000-0000-7000-8000-00000000001${index}`;
      expect(await opened.library.commit(save({ show, subject, note })), subject.kind).toMatchObject({ ok: true });
    }
    const kept = await opened.database.notes.toArray();
    expect(kept.map((row) => row.subject.kind)).toEqual(['season', 'show', 'character', 'person', 'day']);
    expect(kept.at(-1)?.subject.ref).toBe('2026-11-21');
    const identities = await opened.database.identities.toArray();
    expect(identities.find((row) => row.kind === 'character')).toMatchObject({ title: 'The keeper' });
    expect(identities.find((row) => row.kind === 'person')).toMatchObject({ show: null, title: 'Somebody' });
    const wrong = await opened.library.commit(save({ subject: { ...onEpisode, kind: 'season' } }));
    expect(wrong).toMatchObject({ ok: false, error: { code: 'UNKNOWN_SUBJECT' } });
  });

  it('undone and removed it leaves nothing behind, and comes back whole', async () => {
    const opened = await aLibrary();
    const empty = await snapshot(opened.database);
    const first = await stored(opened, save());
    await stored(opened, save({ replaces: first.id, text: 'Second' }));
    const removed = await opened.library.commit({
      type: 'remove-note',
      version: 1,
      show: LANTERN,
      note: NOTE,
      subject: onEpisode,
    });
    expect(removed.ok).toBe(true);
    expect((await opened.database.notes.toArray()).map((row) => row.state)).toEqual(['replaced', 'removed']);
    const full = await snapshot(opened.database);
    for (let count = 0; count < 3; count += 1) expect(await opened.library.undo()).toMatchObject({ ok: true });
    expect(await snapshot(opened.database)).toEqual(empty);
    for (let count = 0; count < 3; count += 1) expect(await opened.library.redo()).toMatchObject({ ok: true });
    expect(await snapshot(opened.database)).toEqual(full);
  });

  it('lets a version stand that a later one was written from', async () => {
    const opened = await aLibrary();
    const first = await stored(opened, save());
    await stored(opened, save({ replaces: first.id, text: 'Second' }));
    expect(await opened.library.undo(1)).toMatchObject({ ok: false, error: { code: 'CHANGED_SINCE' } });
    expect(await opened.library.undo(2)).toMatchObject({ ok: true });
    expect(await opened.library.undo(1)).toMatchObject({ ok: true });
  });
});
