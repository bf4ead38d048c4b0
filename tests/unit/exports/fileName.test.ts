import { describe, expect, it } from 'vitest';
import { isSafeFileName, safeFileName, uniqueNames } from '../../../shared/exports/fileName';
import { HOSTILE } from './hostile';

describe('the name of a file', () => {
  it('is one that every system takes, whatever the title is', () => {
    for (const one of [
      ...HOSTILE,
      'CON',
      'nul.txt',
      'a/b\\c',
      '..',
      '...',
      'ends. ',
      'a:b',
      'x'.repeat(500),
      '\ud800x',
    ])
      expect(isSafeFileName(`${safeFileName(one, 'Note')}.md`), one.slice(0, 30)).toBe(true);
  });

  it('keeps letters of every alphabet and whole emoji', () => {
    expect(safeFileName('Семь из девяти: начало?', 'Note')).toBe('Семь из девяти начало');
    expect(safeFileName('👩‍👩‍👧‍👦'.repeat(40), 'Note')).toMatch(/^\p{Emoji}/u);
    expect(safeFileName('/', 'Note')).toBe('Note');
    expect(safeFileName('com1', 'Note')).toBe('_com1');
  });

  it('is refused where it leads elsewhere', () => {
    for (const one of [
      '',
      '.',
      '..',
      '../x',
      'a/b',
      'a\\b',
      'C:x',
      'x.',
      'x ',
      '.hidden',
      'aux',
      'aux.md',
      'a\u0000b',
      'a\nb',
    ])
      expect(isSafeFileName(one), one).toBe(false);
  });

  it('is nobody else’s, also where case does not count', () => {
    const nameOf = uniqueNames('.md', ['All notes.md']);
    expect(['Q', 'q', 'Q 2', 'Q', 'all Notes'].map(nameOf)).toEqual([
      'Q.md',
      'q 2.md',
      'Q 2 2.md',
      'Q 3.md',
      'all Notes 2.md',
    ]);
  });
});
