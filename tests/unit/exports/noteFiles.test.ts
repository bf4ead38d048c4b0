import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type ExportedNote, noteFiles } from '../../../shared/exports/noteFiles';
import { HOSTILE } from './hostile';

let made = 0;

function aNote(more: Partial<ExportedNote> = {}): ExportedNote {
  made += 1;
  return {
    id: `note-${made}`,
    title: null,
    text: 'Words.',
    tags: [],
    createdAt: Date.UTC(2026, 10, 21, 20),
    changedAt: Date.UTC(2026, 10, 21, 21),
    subject: {
      kind: 'show',
      name: 'Star Trek: Picard',
      key: 'show picard',
      show: { title: 'Star Trek: Picard', id: 'show:picard:picard' },
      season: null,
      episode: null,
      episodeId: null,
    },
    links: {},
    ...more,
  };
}

const about = (name: string, key: string): ExportedNote['subject'] => ({ ...aNote().subject, name, key });

/** The head as another reader reads it, and what follows. */
function split(content: string): { head: Record<string, unknown>; body: string } {
  const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(content) ?? [];
  return { head: parse(head) as Record<string, unknown>, body };
}

const write = (notes: readonly ExportedNote[]) =>
  new Map([...noteFiles(notes)].map(({ name, content }) => [name, content]));

describe('a note as a file', () => {
  it('has a head that another reader reads, whatever the texts are', () => {
    for (const one of HOSTILE) {
      const [file] = noteFiles([aNote({ title: one, tags: [one, 'second'], text: one })]);
      const { head, body } = split(file?.content ?? '');
      expect(head).toMatchObject({ title: one, tags: [one, 'second'], kind: 'show', show_id: 'show:picard:picard' });
      expect(body.trimEnd()).toBe(one.trimEnd());
      // Signs that other readers of YAML take for a line break, or refuse.
      expect(file?.content.split('\n---\n')[0]).not.toMatch(/[\u007f-\u009f\u2028\u2029\ufeff]/);
      expect(head['created']).toBe('2026-11-21T20:00:00.000Z');
    }
  });

  it('is named by its title or by what it is about, and never twice', () => {
    const files = write([aNote({ title: 'Who? What!' }), aNote(), aNote(), aNote({ title: 'who what!' })]);
    expect([...files.keys()]).toEqual([
      'Who What!.md',
      'Star Trek Picard.md',
      'Star Trek Picard 2.md',
      'who what! 2.md',
      'All notes.md',
    ]);
  });

  it('links names and codes to the newest note on them, and leaves others as they were written', () => {
    const seven = aNote({ subject: about('Seven of Nine', 'character seven'), title: 'On (her)', changedAt: 5 });
    const older = aNote({ subject: about('Seven of Nine', 'character seven'), title: 'Older', changedAt: 4 });
    const first = aNote({ subject: about('S1E1', 'episode 1') });
    const text = 'See [[Seven of Nine]], S1E1, S1E2 and [[Q]]. `[[Seven of Nine]]` [S1E1](https://example.org/S1E1)';
    const note = aNote({
      title: 'Links',
      text,
      links: { '[[Seven of Nine': 'character seven', s1e1: 'episode 1', s1e2: 'episode 2' },
    });
    const body = split(write([seven, older, first, note]).get('Links.md') ?? '').body;
    expect(body.trimEnd()).toBe(
      'See [Seven of Nine](On%20%28her%29.md), [S1E1](S1E1.md), S1E2 and [[Q]]. `[[Seven of Nine]]` [S1E1](https://example.org/S1E1)',
    );
  });

  it('leads to files that are there', () => {
    const notes = HOSTILE.map((title, index) => aNote({ title, subject: about(title, `key ${index}`) }));
    const files = write(notes);
    const index = files.get('All notes.md') ?? '';
    const targets = [...index.matchAll(/\]\(([^()\s]+)\)/g)].map(([, to = '']) => decodeURIComponent(to));
    expect(targets).toHaveLength(HOSTILE.length);
    expect(targets.filter((to) => !files.has(to))).toEqual([]);
  });
});
