import { findLines } from './findLines.mjs';

const REACT = ['react', 'react-dom'];
const FEATURES = [...REACT, 'react-virtuoso', '@tanstack/react-router', 'lucide-react', 'zod', 'zustand', 'dequal'];

/**
 * The packages that each folder may import; the first matching folder counts. Paths between folders are the
 * linter's (.oxlintrc.json), which has no way to say «only these packages».
 * @type {readonly [folder: string, allowed: readonly string[], door: string][]}
 */
const DOORS = [
  ['shared/', ['zod'], 'shared/ is pure TypeScript: zod is its only package'],
  ['electron/preload/', ['electron'], 'the preload imports contextBridge and ipcRenderer from electron, nothing else'],
  ['electron/words/', ['i18next'], 'electron/words/ says the words of the main process: i18next is its only package'],
  [
    'electron/update/engine/',
    ['electron-updater', 'builder-util-runtime'],
    'electron-updater is a bundle of its own, which no start reads, and nothing else is in it',
  ],
  ['electron/', ['electron', 'zod', 'electron-log'], 'the main process imports electron, node:*, zod and electron-log'],
  ['renderer/ui/', [...REACT, '@base-ui/react', 'lucide-react'], 'ui/ imports React, Base UI and lucide'],
  ['renderer/stores/', ['zustand'], 'stores/ imports Zustand'],
  ['renderer/db/live.ts', ['dexie-react-hooks', 'react'], 'live.ts is the one wrapper of useLiveQuery'],
  ['renderer/db/liveParts.ts', ['react'], 'liveParts.ts follows several reads at once for a component'],
  ['renderer/db/', ['dexie', 'uuid', 'dequal'], 'db/ imports Dexie, uuid and dequal'],
  ['renderer/platform/', [], 'platform/ wraps the system and imports no package'],
  ['renderer/i18n/', ['i18next'], 'i18n/ imports i18next'],
  ['renderer/search/', [], 'search/ is pure, and imports no package'],
  [
    'renderer/imports/source/',
    ['@zip.js/zip.js', 'saxes'],
    'archives and XML are opened in one place, within limits; nothing else does',
  ],
  ['renderer/imports/', ['zod'], 'importers are pure: they read files that imports/source/ opens'],
  ['renderer/workers/', ['dexie', 'comlink'], 'workers import db, search and pack code'],
  [
    'renderer/features/relations/map/',
    [...FEATURES, '@xyflow/react', 'd3-force'],
    'the map of relations is drawn with React Flow and laid out with d3-force; nothing else is',
  ],
  [
    'renderer/features/notes/reading/',
    [...FEATURES, 'react-markdown', 'remark-gfm', 'rehype-sanitize'],
    'Markdown is read in one place, where it is made harmless; nothing else turns text into elements',
  ],
  [
    'renderer/features/cardExport/',
    [...FEATURES, '@fontsource', '@fontsource-variable'],
    'a document brings the faces of the app along',
  ],
  [
    'renderer/features/statistics/charts/standaloneSvg.ts',
    [...FEATURES, '@fontsource-variable'],
    'a chart that is saved brings the face of the app along',
  ],
  [
    'renderer/features/',
    FEATURES,
    'features read through db/reads and write through useLibrary(); dialogs and menus come from ui/',
  ],
  [
    'renderer/commands/',
    [...REACT, 'lucide-react', '@tanstack/react-router'],
    'commands import React, the router and icons',
  ],
  [
    'renderer/',
    [...REACT, 'zustand', 'zod', 'uuid', '@tanstack/react-router', 'lucide-react'],
    'the app reaches the database through db/ and the system through platform/',
  ],
];

/** @type {import('./checkProject.mjs').Check} */
export function packageDoor(file, text) {
  const door = DOORS.find(([folder]) => file.startsWith(folder));
  if (!door || !/\.tsx?$/.test(file)) return [];
  const [folder, allowed, message] = door;
  const names = allowed.map((name) => name.replace('/', '\\/')).join('|');
  const pass = [
    '\\.{1,2}\\/',
    'virtual:',
    ...(folder === 'electron/' || folder === 'electron/update/engine/' ? ['node:'] : []),
    ...(names ? [`(?:${names})(?:\\/|['"])`] : []),
  ];
  const expression = new RegExp(`(?:\\bfrom|\\bimport|\\bimport\\()\\s*['"](?!${pass.join('|')})[\\w@]`, 'g');
  return findLines(file, text, expression, message);
}
