import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { csvRecord } from '../../../shared/exports/csv';
import { type ExportedPlay, playsHeader, playsRecord } from '../../../shared/exports/playsCsv';
import { HOSTILE } from './hostile';

const NOWHERE = { imdb: null, tvdb: null, tmdb: null, tvmaze: null };

function aPlay(more: Partial<ExportedPlay> = {}): ExportedPlay {
  return {
    id: '019aa6a0-0000-7000-8000-000000000001',
    show: {
      id: 'show:picard:picard',
      title: 'Star Trek: Picard',
      kind: 'series',
      year: 2020,
      elsewhere: { ...NOWHERE, imdb: 'tt8806524' },
    },
    episode: {
      id: 'episode:picard:s1e1',
      season: 1,
      number: 1,
      numberTo: null,
      title: 'Remembrance',
      airedOn: '2020-01-23',
      elsewhere: NOWHERE,
    },
    when: { precision: 'minute', at: Date.UTC(2026, 10, 21, 20, 14), zone: 'Europe/Vienna', from: null, to: null },
    pass: { number: 1, name: null },
    rating: 9,
    source: 'mark',
    recordedAt: Date.UTC(2026, 10, 21, 20, 15),
    ...more,
  };
}

/** What a spreadsheet is kept from running gets its apostrophe off again. */
const unguarded = (text: string) => (/^'[=+\-@\t\r\n]/.test(text) ? text.slice(1) : text);

describe('a record of CSV', () => {
  it('is read by another reader as it was', () => {
    const text = HOSTILE.map((one) => csvRecord([one, 1, null, one])).join('');
    const read = parse(text, { relaxColumnCount: false, recordDelimiter: '\r\n' });
    expect(read).toHaveLength(HOSTILE.length);
    HOSTILE.forEach((one, index) => {
      expect(read[index]?.map(unguarded)).toEqual([one, '1', '', one]);
    });
  });

  it('never begins a cell with what a spreadsheet would run', () => {
    for (const one of HOSTILE) {
      const [[cell = ''] = []] = parse(csvRecord([one, 'x']), { recordDelimiter: '\r\n' });
      expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    }
    expect(csvRecord(['=cmd', '@x', '+1', '-1'])).toBe("'=cmd,'@x,'+1,'-1\r\n");
  });

  it('ends with CR and LF and quotes only what has to be', () => {
    expect(csvRecord(['a', 'b"c', 'd,e', null, 5])).toBe('a,"b""c","d,e",,5\r\n');
  });
});

describe('a play', () => {
  it('has every column of the head, by name', () => {
    const [row] = parse(playsHeader() + playsRecord(aPlay()), { columns: true }) as Record<string, string>[];
    expect(row).toMatchObject({
      show: 'Star Trek: Picard',
      season: '1',
      episode: '1',
      episode_to: '',
      title: 'Remembrance',
      aired_on: '2020-01-23',
      watched_precision: 'minute',
      watched_at: '2026-11-21T20:14:00.000Z',
      watched_zone: 'Europe/Vienna',
      watched_from: '',
      pass: '1',
      rating: '9',
      source: 'mark',
      show_id: 'show:picard:picard',
      show_imdb: 'tt8806524',
      episode_imdb: '',
    });
  });

  it('keeps what is not known empty, never as a word', () => {
    const unknown = { precision: 'unknown', at: null, zone: null, from: null, to: null } as const;
    const [row] = parse(playsHeader() + playsRecord(aPlay({ when: unknown, rating: null })), { columns: true }) as [
      Record<string, string>,
    ];
    expect(Object.values(row)).not.toContain('null');
    expect([row['watched_at'], row['watched_from'], row['watched_to'], row['rating']]).toEqual(['', '', '', '']);
  });
});
