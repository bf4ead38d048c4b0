import { describe, expect, it } from 'vitest';
import { DEFAULT_SPOILERS } from '../../../shared/domain/spoilers';
import { DiagnosticFacts } from '../../../shared/diagnostics/facts';
import { withoutWords } from '../../../shared/diagnostics/withoutWords';

describe('a log in a diagnostic file', () => {
  it.each([
    [
      "[error] ENOENT: no such file, open '/home/ada/My secret show.json'",
      '[error] ENOENT: no such file, open <words>',
    ],
    ['[warn] refused request 3 https://example.org/secret?q=secret', '[warn] refused request 3 <address>'],
    ['[error] the file /home/ada/My secret show.json is gone', '[error] the file <path>'],
    ['[error] C:\\Users\\ada\\secret show.json is gone', '[error] <path>'],
    ['[error] \\\\server\\share\\secret', '[error] <path>'],
    ['    at open (/home/ada/secret/app.asar/dist/main/main.cjs:12:5)', '    at open (<path>:12:5)'],
    ['    at render (app://watchbill/assets/index-abc.js:12:5)', '    at render (app:index-abc.js:12:5)'],
    ['[error] app://watchbill/index.html#/search?q=secret', '[error] app:index.html'],
    ['[error] of “a secret” and «a secret» and `a secret`', '[error] of <words> and <words> and <words>'],
    ['[error] note 0190a0b0-0000-7000-8000-000000000001 of ada@example.org', '[error] note <id> of <mail>'],
    ['[info] on machine of ada', '[info] on machine of <words>'],
  ])('%s', (line, expected) => {
    const written = withoutWords(`[2026-11-21 16:52:44.123] ${line}`, ['ada']);
    expect(written).toBe(`[2026-11-21 16:52:44.123] ${expected}`);
    expect(written).not.toContain('secret');
  });

  it('keeps the newest five hundred lines, none longer than three hundred signs', () => {
    const written = withoutWords([...Array(700).keys()].map((line) => `${line} ${'x'.repeat(400)}`).join('\n'), []);
    const lines = written.split('\n');
    expect(lines).toHaveLength(500);
    expect(lines[0]?.startsWith('200 ')).toBe(true);
    expect(Math.max(...lines.map(({ length }) => length))).toBe(300);
  });
});

describe('what a window tells for it', () => {
  const facts = {
    counts: { plays: 3 },
    schema: 3,
    spoilers: DEFAULT_SPOILERS,
    window: { width: 1, height: 1, scale: 1 },
    storage: null,
  };
  it('has no place for words', () => {
    expect(DiagnosticFacts.safeParse(facts).success).toBe(true);
    for (const more of [
      { note: 'secret' },
      { counts: { secret: 1 } },
      { counts: { plays: 'secret' } },
      { schema: 'secret' },
      { spoilers: { ...DEFAULT_SPOILERS, name: 'secret' } },
      { storage: 'secret' },
    ])
      expect(DiagnosticFacts.safeParse({ ...facts, ...more }).success).toBe(false);
  });
});
