import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PACK_KINDS } from '../../../shared/pack/idSchemas';
import { INKS } from '../../../shared/pack/inks';
import { checkPack } from '../../../shared/pack/integrity';
import { Pack, PACK_FORMAT_VERSION, PACK_LIMITS } from '../../../shared/pack/pack';
import { parsePack } from '../../../shared/pack/parse';

const page = readFileSync(new URL('../../../docs/pack-format.md', import.meta.url), 'utf8');

test('the example for pack authors is a whole pack', () => {
  const [, example] = /```json\n(.*?)```/s.exec(page) ?? [];
  const parsed = parsePack(example ?? '');
  if (!parsed.ok) throw new Error(parsed.error.details.join('; '));
  expect(checkPack(parsed.value, new Map())).toMatchObject({ ok: true });
});

test('the page for pack authors knows every key of the file, every kind, every ink, the version and the limits', () => {
  for (const key of Object.keys(Pack.shape)) expect(page).toContain(`\`${key}\``);
  for (const word of [...PACK_KINDS, ...INKS]) expect(page).toContain(word);
  expect(page).toContain(`The pack format, version ${PACK_FORMAT_VERSION}`);
  expect(page).toContain(`${PACK_LIMITS.bytes / 1024 / 1024} MiB`);
  expect(page).toContain(`${PACK_LIMITS.depth} levels`);
  expect(page).toContain(PACK_LIMITS.rows.toLocaleString('en-US'));
});
