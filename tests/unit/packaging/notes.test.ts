import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notesOf, plainNotes, whyNotReady } from '../../../scripts/releasing/notes.mjs';

const CHANGELOG =
  '# Changelog\n\n## 0.2.0 (3 March 2027)\n\n- One _thing_.\n- Another.\n\n## 0.1.0 (1 January 2027)\n\n- First.\n';
const METAINFO = '<release version="0.2.0" date="2027-03-03" />';
const project = { tag: 'v0.2.0', version: '0.2.0', changelog: CHANGELOG, metainfo: METAINFO };

describe('what a release says', () => {
  test('is what the changelog says of this version, and of no other', () => {
    expect(notesOf(CHANGELOG, '0.2.0')).toEqual({ day: '3 March 2027', text: '- One _thing_.\n- Another.' });
    expect(notesOf(CHANGELOG, '0.1.0')?.text).toBe('- First.');
    expect(notesOf(CHANGELOG, '0.2')).toBeNull();
  });

  test('is plain where it is shown as text', () => {
    expect(plainNotes('- _Star Trek_ has **bold** `code` and [a page](https://a.example), not snake_case_names')).toBe(
      '- Star Trek has bold code and a page, not snake_case_names',
    );
  });

  test('is asked for before anything is made', () => {
    expect(whyNotReady(project)).toEqual([]);
    expect(whyNotReady({ ...project, tag: 'v0.3.0' })).toHaveLength(1);
    expect(whyNotReady({ ...project, version: '0.3.0', tag: 'v0.3.0' })).toHaveLength(2);
    expect(whyNotReady({ ...project, changelog: CHANGELOG.replace('3 March 2027', 'not yet released') })).toHaveLength(
      1,
    );
    expect(
      whyNotReady({ ...project, changelog: '## 0.2.0 (3 March 2027)\n\n## 0.1.0 (1 January 2027)\n' }),
    ).toHaveLength(1);
    expect(whyNotReady({ ...project, metainfo: METAINFO.replace(' />', ' type="development" />') })).toHaveLength(1);
  });

  test('the present version has an entry, with or without its day', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version)?.text).toMatch(/^- /);
    expect(readFileSync('assets/linux/app.watchbill.desktop.metainfo.xml', 'utf8')).toContain(`version="${version}"`);
  });
});
