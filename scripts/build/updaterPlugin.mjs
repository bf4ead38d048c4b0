import path from 'node:path';
import { build } from 'vite';

/**
 * Modules of electron-updater that nothing here comes to, by what stands in their place. They are 100 of its 243 kB:
 * feeds of other services with their XML, a reader of YAML for a file that this package does not have, a second
 * comparison of values, a log for its makers.
 * @type {Readonly<Record<string, string>>}
 */
export const STAND_INS = {
  sax: 'module.exports = {};',
  'js-yaml': 'exports.load = () => { throw new Error("There is no YAML here."); };',
  'lodash.isequal': 'module.exports = require("node:util").isDeepStrictEqual;',
  debug: 'exports.default = () => Object.assign(() => undefined, { enabled: false });',
  './providerFactory':
    'exports.createClient = (options, updater, runtime) => new options.updateProvider(options, updater, runtime);',
};

/** @returns {import('vite').Plugin} */
function standIns() {
  const MARK = '\0stand-in:';
  return {
    name: 'watchbill-updater-stand-ins',
    enforce: 'pre',
    resolveId: (id) => (Object.hasOwn(STAND_INS, id) ? `${MARK}${id}.cjs` : null),
    load: (id) => (id.startsWith(MARK) ? STAND_INS[id.slice(MARK.length, -'.cjs'.length)] : null),
  };
}

/**
 * Builds `dist/main/updater.cjs` after the main process: a bundle of its own, because the main one is a single file that
 * every start reads, and this is 142 kB that hardly any start needs.
 * @param {string} project
 * @param {{ target: string, plugins: () => import('vite').Plugin[], outDir?: string }} options
 * @returns {import('vite').Plugin}
 */
export function updaterPlugin(project, { target, plugins, outDir = path.join(project, 'dist', 'main') }) {
  return {
    name: 'watchbill-updater',
    async closeBundle() {
      await build({
        configFile: false,
        root: project,
        logLevel: 'warn',
        publicDir: false,
        plugins: [standIns(), ...plugins()],
        ssr: { noExternal: true },
        build: {
          ssr: true,
          outDir,
          emptyOutDir: false,
          target,
          minify: true,
          lib: {
            entry: path.join(project, 'electron', 'update', 'engine', 'engine.ts'),
            formats: ['cjs'],
            fileName: () => 'updater.cjs',
          },
          rolldownOptions: {
            external: ['electron', /^node:/],
            output: { codeSplitting: false, entryFileNames: 'updater.cjs' },
          },
        },
      });
    },
  };
}
