import { expect, it } from 'vitest';
import { featureDoor } from '../../../scripts/checks/featureDoor.mjs';

const from = (name: string) => `import { a } from '${name}';`;

it.each([
  ['renderer/features/show/Show.tsx', '../marking/useMarking'],
  ['renderer/features/show/rows/Row.tsx', '../../marking/useMarking'],
  ['renderer/app/Shell.tsx', '../features/palette/Palette'],
])('%s may not import %s', (file, name) => {
  expect(featureDoor(file, `\n${from(name)}`)).toMatchObject([
    { file, line: 2, message: expect.stringContaining('index.ts') as unknown },
  ]);
});

it.each([
  ['renderer/features/show/Show.tsx', '../marking'],
  ['renderer/features/show/Show.tsx', '../marking/index'],
  ['renderer/features/show/rows/Row.tsx', '../Show'],
  ['renderer/features/show/Show.tsx', './rows/Row'],
  ['renderer/features/show/Show.tsx', '../../db/reads'],
])('%s may import %s', (file, name) => {
  expect(featureDoor(file, from(name))).toEqual([]);
});
