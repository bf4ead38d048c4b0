import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { licencesPlugins } from './scripts/build/licencesPlugin.mjs';
import { packsPlugin } from './scripts/build/packsPlugin.mjs';
import { strictPagePlugin } from './scripts/build/strictPagePlugin.mjs';
import { wordsPlugin } from './scripts/build/wordsPlugin.mjs';
import { updaterPlugin } from './scripts/build/updaterPlugin.mjs';
import { readUpdateSettings } from './scripts/build/updateSettings.mjs';

const project = import.meta.dirname;
const licences = licencesPlugins(project);
const updates = readUpdateSettings(process.env);

interface Package {
  readonly devDependencies: { readonly electron: string };
}
const { devDependencies } = JSON.parse(readFileSync(`${project}/package.json`, 'utf8')) as Package;
const pinnedElectron = Number.parseInt(devDependencies.electron, 10);

/** The oldest Electron that the application must run on is 33 (Node 20.18, Chromium 130), whatever is pinned. */
const NODE = 'node20.18';
const CHROMIUM = 'chrome130';

/**
 * Lightning CSS writes nested rules out (its feature 1, nesting). Chromium finds rules by the class that they begin with;
 * `&:hover` begins with none, and every element was compared with all of them.
 */
const NESTING = 1;

export default defineConfig({
  main: {
    plugins: [licences.collect(), updaterPlugin(project, { target: NODE, plugins: () => [licences.collect()] })],
    publicDir: false,
    define: {
      __PINNED_ELECTRON__: JSON.stringify(pinnedElectron),
      __UPDATE_FEED__: JSON.stringify(updates.feed),
      __UPDATE_KEY__: JSON.stringify(updates.key),
      __UPDATE_PUBLISHER__: JSON.stringify(updates.publisher),
    },
    build: {
      outDir: 'dist/main',
      target: NODE,
      minify: true,
      lib: { entry: 'electron/main.ts', formats: ['cjs'], fileName: () => 'main.cjs' },
      // One file: each further one would be a look-up in the archive before the window opens.
      rolldownOptions: { output: { codeSplitting: false } },
    },
  },
  preload: {
    publicDir: false,
    build: {
      outDir: 'dist/preload',
      target: NODE,
      minify: true,
      // A sandboxed preload script can be neither an ES module nor more than one file.
      lib: { entry: 'electron/preload/index.ts', formats: ['cjs'], fileName: () => 'index.cjs' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  },
  renderer: {
    root: 'renderer',
    css: { lightningcss: { include: NESTING } },
    plugins: [react(), strictPagePlugin(project), packsPlugin(project), wordsPlugin(project), licences.write()],
    worker: { format: 'es', plugins: () => [strictPagePlugin(project), licences.collect()] },
    build: {
      outDir: 'dist/renderer',
      target: CHROMIUM,
      minify: true,
      modulePreload: { polyfill: false },
      // The content security policy allows no data: addresses for fonts and scripts.
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: `${project}/renderer/index.html`,
        // A door (index.ts) brings only what is asked of it, so that the first screen does not pay for the others.
        // Words of late pages are there for what they do when they are loaded.
        treeshake: {
          moduleSideEffects: [
            { test: /[\\/]renderer[\\/]i18n[\\/]late[\\/]/, sideEffects: true },
            { test: /[\\/](renderer|shared)[\\/].*\.tsx?$/, sideEffects: false },
          ],
        },
        // The first screen in one file: each further one would be a look-up in the archive before it is painted.
        output: { codeSplitting: { groups: [{ name: 'first', tags: ['$initial'] }] } },
      },
    },
  },
});
