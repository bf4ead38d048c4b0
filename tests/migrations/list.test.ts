import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { MIGRATIONS, SCHEMA_VERSION } from '../../renderer/db/migrations';

const here = import.meta.dirname;
const versionOf = (file: string) => Number(/^v(\d{3})_\w+\.ts$/.exec(file)?.[1] ?? Number.NaN);

it('has one file a version, numbered without a hole', () => {
  const files = readdirSync(resolve(here, '../../renderer/db/migrations')).filter((file) => /^v\d/.test(file));
  expect(files.map(versionOf).toSorted((a, b) => a - b)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

it('has a step test and a fixture for every version', () => {
  const files = readdirSync(here);
  for (let version = 1; version <= SCHEMA_VERSION; version += 1) {
    const number = String(version).padStart(3, '0');
    expect(files, `a step test for version ${version}`).toContain(`v${number}.test.ts`);
    expect(readdirSync(resolve(here, 'fixtures')), `a fixture of version ${version}`).toContain(`v${number}.json`);
  }
});
