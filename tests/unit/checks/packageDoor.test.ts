import { describe, expect, it } from 'vitest';
import { packageDoor } from '../../../scripts/checks/packageDoor.mjs';

const from = (name: string) => `import { a } from '${name}';`;

describe('packageDoor', () => {
  it.each([
    ['shared/a.ts', 'dexie', /zod is its only package/],
    ['electron/a.ts', 'react-dom/client', /main process imports/],
    ['electron/update/updates.ts', 'electron-updater', /main process imports/],
    ['electron/update/engine/a.ts', 'zod', /bundle of its own/],
    ['electron/preload/index.ts', 'zod', /contextBridge/],
    ['electron/preload/index.ts', 'node:fs', /contextBridge/],
    ['renderer/ui/A.tsx', 'zustand', /React, Base UI and lucide/],
    ['renderer/stores/a.ts', 'dexie', /Zustand/],
    ['renderer/db/a.ts', 'axios', /Dexie, uuid and dequal/],
    ['renderer/db/reads/a.ts', 'react', /Dexie, uuid and dequal/],
    ['renderer/platform/a.ts', 'react', /no package/],
    ['renderer/search/a.ts', 'dexie', /search\/ is pure/],
    ['renderer/workers/a.ts', 'zod', /search and pack code/],
    ['renderer/imports/formats/a.ts', 'saxes', /importers are pure/],
    ['renderer/imports/source/a.ts', 'zod', /in one place/],
    ['renderer/features/show/a.ts', 'dexie', /useLibrary/],
    ['renderer/features/show/a.ts', '@base-ui/react/dialog', /from ui/],
    ['renderer/features/show/a.ts', 'd3-force', /from ui/],
    ['renderer/features/relations/a.ts', '@xyflow/react', /from ui/],
    ['renderer/features/relations/map/a.ts', 'dexie', /React Flow/],
    ['renderer/features/cardExport/a.ts', 'd3-force', /faces/],
    ['renderer/features/notes/a.ts', 'react-markdown', /from ui/],
    ['renderer/features/notes/reading/a.ts', 'rehype-raw', /harmless/],
    ['renderer/app/a.ts', 'dexie', /through db/],
    ['renderer/app/a.ts', 'node:fs', /through platform/],
  ])('%s may not import %s', (file, name, answer) => {
    expect(packageDoor(file, from(name))[0]?.message).toMatch(answer);
    expect(packageDoor(file, `await import('${name}')`)).toHaveLength(1);
  });

  it.each([
    ['shared/a.ts', 'zod'],
    ['shared/a.ts', '../util/result'],
    ['electron/a.ts', 'node:fs/promises'],
    ['electron/a.ts', 'electron-log/main'],
    ['electron/update/engine/a.ts', 'electron-updater/out/DebUpdater'],
    ['electron/update/engine/a.ts', 'node:crypto'],
    ['renderer/ui/A.tsx', '@base-ui/react/dialog'],
    ['renderer/db/live.ts', 'dexie-react-hooks'],
    ['renderer/workers/a.ts', 'comlink'],
    ['renderer/imports/source/a.ts', '@zip.js/zip.js/lib/zip-core-reader.js'],
    ['renderer/imports/formats/a.ts', 'zod'],
    ['renderer/features/relations/map/a.ts', '@xyflow/react'],
    ['renderer/features/notes/reading/a.ts', 'react-markdown'],
    ['renderer/features/cardExport/a.ts', '@fontsource-variable/source-serif-4/files/a.woff2?url'],
    ['renderer/app/packs.ts', 'virtual:packs'],
    ['tests/a.ts', 'anything'],
  ])('%s may import %s', (file, name) => {
    expect(packageDoor(file, from(name))).toEqual([]);
  });
});
