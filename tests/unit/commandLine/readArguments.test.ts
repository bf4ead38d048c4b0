import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMAND_WORDS } from '../../../scripts/setup/startArguments.mjs';
import { GRAMMAR } from '../../../electron/commandLine/grammar';
import { namedFolder, readArguments } from '../../../electron/commandLine/readArguments';

const read = (...args: string[]) => readArguments(args, () => false);
const command = (...args: string[]) => {
  const request = read(...args);
  if (request.kind !== 'command') throw new Error(`not a command: ${JSON.stringify(request)}`);
  return request;
};
const refusal = (...args: string[]) => {
  const request = read(...args);
  if (request.kind !== 'say') throw new Error(`not refused: ${JSON.stringify(request)}`);
  return request;
};

describe('the arguments of a start', () => {
  it('opens a window without a command, whatever switches Chromium gets', () => {
    expect(read()).toEqual({ kind: 'window' });
    expect(read('--no-sandbox', '--user-data-dir=/a', '--inspect=0', '--screenshot=/x.png')).toEqual({
      kind: 'window',
    });
    expect(read('--user-data-dir', '/a')).toEqual({ kind: 'window' });
  });

  it('leaves addresses and files to the window, and refuses every other word', () => {
    expect(readArguments(['watchbill://show/picard'], (word) => word.includes(':'))).toEqual({ kind: 'window' });
    expect(refusal('frob')).toMatchObject({ code: 2, json: false });
    expect(refusal('frob', '--json')).toMatchObject({ code: 2, json: true });
  });

  it('reads each command', () => {
    expect(command('import', 'a.zip', 'b.csv', '--dry-run', '--json')).toMatchObject({
      command: { name: 'import', dryRun: true },
      files: ['a.zip', 'b.csv'],
      json: true,
    });
    expect(command('export', '--format', 'csv', '--out=plays.csv', '--force')).toMatchObject({
      command: { name: 'export', format: 'csv' },
      out: 'plays.csv',
      force: true,
    });
    expect(command('backup').command).toEqual({ name: 'backup' });
    expect(command('restore', 'x.gz', '--dry-run')).toMatchObject({
      command: { name: 'restore', dryRun: true },
      files: ['x.gz'],
    });
    expect(command('verify', '--json').json).toBe(true);
    expect(command('--json', 'verify').json).toBe(true);
    expect(command('list', 'up-next').command).toEqual({ name: 'list', what: 'up-next' });
    expect(command('mark', 'picard', 's01e05', '--at', '2024-03').command).toEqual({
      name: 'mark',
      show: 'picard',
      code: { season: 1, number: 5 },
      at: { kind: 'month', month: '2024-03' },
      again: false,
    });
    expect(command('mark', 'Nemesis').command).toMatchObject({ code: null, at: { kind: 'now' } });
    expect(command('pack', 'check', 'x.json')).toMatchObject({ command: { name: 'pack-check' }, files: ['x.json'] });
  });

  it('lets switches of Chromium stand before and behind a command, and the folder anywhere', () => {
    expect(
      command('--no-sandbox', 'list', '--ozone-platform=headless', 'shows', '--user-data-dir', '/a').command,
    ).toEqual({
      name: 'list',
      what: 'shows',
    });
    expect(command('--user-data-dir', '/a', 'backup', '--disable-gpu').command).toEqual({ name: 'backup' });
  });

  it('takes what stands behind two dashes as it is', () => {
    expect(command('import', '--json', '--', '--no-sandbox', '--dry-run').files).toEqual(['--no-sandbox', '--dry-run']);
  });

  it.each([
    [['import']],
    [['export', '--out', 'x']],
    [['export', '--format', 'pdf', '--out', 'x']],
    [['export', '--format', 'csv']],
    [['export', '--format', 'csv', '--out', '--json']],
    [['export', '--format', 'csv', '--out=']],
    [['export', '--format', 'csv', '--out', 'x', 'y']],
    [['backup', 'now']],
    [['restore']],
    [['restore', 'a', 'b']],
    [['list']],
    [['list', 'everything']],
    [['mark']],
    [['mark', '']],
    [['mark', 'picard', 'five']],
    [['mark', 'picard', 'S1E5', '--at', 'yesterday']],
    [['mark', 'picard', 'S1E5', '--at']],
    [['mark', 'picard', 'S1E5', 'S1E6']],
    [['pack', 'check']],
    [['pack', 'eat', 'x']],
    [['verify', '--deep']],
    [['verify', '--json=yes']],
    [['verify', '-x']],
    [['list', 'shows', '--dry-run']],
    [['backup', '--user-data-dir']],
    [['backup', '--user-data-dir', '--json']],
  ])('refuses %j with a sentence and code 2', (args) => {
    const request = refusal(...args);
    expect(request.code).toBe(2);
    expect(request.text).toMatch(/^["A-Z-].*\.$/);
  });

  it('helps, as a whole and with each command', () => {
    expect(refusal('--help')).toMatchObject({ code: 0 });
    for (const word of Object.keys(GRAMMAR)) {
      const { code, text } = refusal(word, '--help');
      expect(code).toBe(0);
      expect(text).toContain(`watchbill ${word}`);
      expect(refusal('help', word).text).toBe(text);
    }
    expect(refusal('mark', 'picard', '-h').text).toContain('watchbill mark');
    expect(refusal('--version')).toMatchObject({ code: 0 });
  });

  it('finds the folder in both forms', () => {
    expect(namedFolder(['list', '--user-data-dir', 'a b'])).toBe('a b');
    expect(namedFolder(['--user-data-dir=a', 'list'])).toBe('a');
    expect(namedFolder(['import', '--', '--user-data-dir=a'])).toBeNull();
    expect(namedFolder(['list'])).toBeNull();
  });

  it('knows the same words where the start script has no use for a display', () => {
    expect([...COMMAND_WORDS].toSorted()).toEqual([...Object.keys(GRAMMAR), 'help'].toSorted());
  });

  it('answers whatever is given, and never throws', () => {
    const part = fc.oneof(
      fc.constantFrom(...Object.keys(GRAMMAR), 'check', 'shows', 'S1E1', '--', '-', '-h', '--help', '--user-data-dir'),
      fc.constantFrom('--json', '--dry-run', '--format', '--out', '--at', '--at=', '--json=1', '--no-sandbox', '---'),
      fc.constantFrom('__proto__', 'constructor', 'toString', '--__proto__', '--constructor=1', '--toString'),
      fc.string({ maxLength: 12 }),
      fc.string({ unit: 'binary', maxLength: 6 }).map((text) => `--${text}`),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), fc.boolean(), (args, opens) => {
        const request = readArguments(args, () => opens);
        expect(['window', 'say', 'command']).toContain(request.kind);
        if (request.kind === 'say') expect([0, 2]).toContain(request.code);
        // What stands behind two dashes is a name, whatever it looks like.
        if (request.kind === 'command' && !args.includes('--')) expect(request.json).toBe(args.includes('--json'));
      }),
      { numRuns: 2_000 },
    );
  });
});
