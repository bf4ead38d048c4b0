import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { transformWithOxc } from 'vite';
import { composeWords } from './composeWords.mjs';

/** English is in the bundles; `late` holds no words. */
const NOT_BUILT = new Set(['en', 'late']);

const subfolders = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

/** What a file of words exports: data, which imports nothing. */
async function exportsOf(file) {
  const { code } = await transformWithOxc(readFileSync(file, 'utf8'), file, { sourcemap: false });
  return { ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) };
}

/** All exports of several files, one beside the other. */
async function together(files) {
  const found = await Promise.all(files.map(exportsOf));
  return Object.assign({}, ...found);
}

const inFolder = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));

/**
 * Puts the words of each language but English into the build: languages/<language>.json.gz for the pages, by area, and
 * languages/<language>.main.json.gz for the main process, by group. Gzipped, because a page needs one of them at most.
 * @param {string} project folder of the project
 * @returns {import('vite').Plugin}
 */
export function wordsPlugin(project) {
  const pages = path.join(project, 'renderer', 'i18n');
  const main = ['electron/words', 'electron/commandLine/words'].map((folder) => path.join(project, folder));
  return {
    name: 'watchbill-words',
    async generateBundle() {
      const emit = (name, words) => {
        const source = gzipSync(JSON.stringify(words), { level: 9 });
        this.emitFile({ type: 'asset', fileName: `languages/${name}.json.gz`, source });
      };
      for (const language of subfolders(pages).filter((name) => !NOT_BUILT.has(name))) {
        emit(language, composeWords(await together(inFolder(path.join(pages, language)))));
        emit(
          `${language}.main`,
          await together(main.map((folder) => path.join(folder, `${language}.ts`)).filter((file) => existsSync(file))),
        );
      }
    },
  };
}
