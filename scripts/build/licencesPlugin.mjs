import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const IN_PACKAGE = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;

/** The folder of the package that a module or a font comes from; null for our own. */
function packageFolder(file) {
  const folder = IN_PACKAGE.exec(file.replace(/^\0+/, '').replace(/[?#].*$/, ''))?.[1];
  return folder && existsSync(path.join(folder, 'package.json')) ? folder : null;
}

/** @param {string} folder @param {string} kept folder of the licences that packages forgot to bring along */
function licenceOf(folder, kept) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)(\.(md|txt))?$/i.test(entry));
  const place = file ? path.join(folder, file) : path.join(kept, `${name}.txt`);
  const text = existsSync(place) ? readFileSync(place, 'utf8').trim() : null;
  return { name, version, licence: license ?? 'see text', homepage: homepage ?? null, text };
}

/**
 * Plugins that write licences.json.gz beside the page: name, version, licence and its text of every package whose code or
 * fonts are in the application, and of Electron. It is read from the builds themselves, so it can neither forget a package
 * nor name one too many. The main process and workers are builds of their own, made before the page's is finished:
 * `collect` is for those, `write` for the page.
 * @param {string} project folder of the project: `import.meta` of this file is the configuration's, once it is bundled
 * @returns {{ collect: () => import('vite').Plugin, write: () => import('vite').Plugin }}
 */
export function licencesPlugins(project) {
  const folders = new Set([path.join(project, 'node_modules', 'electron')]);
  let builds = 0;

  /** @param {string} source */
  const add = (source) => {
    const folder = packageFolder(path.isAbsolute(source) ? source : path.join(project, 'renderer', source));
    if (folder) folders.add(folder);
  };
  /** @param {import('vite').Rollup.OutputBundle} bundle */
  const addAll = (bundle) => {
    builds += 1;
    for (const part of Object.values(bundle))
      for (const source of part.type === 'chunk' ? Object.keys(part.modules) : (part.originalFileNames ?? []))
        add(source);
  };

  return {
    collect: () => ({ name: 'watchbill-collect-licences', generateBundle: (_, bundle) => addAll(bundle) }),
    write: () => ({
      name: 'watchbill-licences',
      // Before Vite turns the addresses into those of the build.
      enforce: 'pre',
      // Fonts are named in style sheets only, and an asset keeps no more than its name.
      transform(code, id) {
        if (!/\.css(\?|$)/.test(id)) return;
        for (const [, source] of code.matchAll(/url\(['"]?([^'")]+)['"]?\)/g))
          add(path.join(project, 'node_modules', source));
      },
      generateBundle(_, bundle) {
        if (builds === 0)
          this.error('The main process and the workers are built before the page: licences are missing.');
        addAll(bundle);
        const licences = [...folders]
          .map((folder) => licenceOf(folder, path.join(project, 'assets', 'licences')))
          .sort((a, b) => a.name.localeCompare(b.name));
        const once = licences.filter((one, index) => !isSame(one, licences[index - 1]));
        const source = gzipSync(JSON.stringify(once), { level: 9 });
        this.emitFile({ type: 'asset', fileName: 'licences.json.gz', source });
      },
    }),
  };
}

/** The same package may lie in two places. */
function isSame(one, other) {
  return one.name === other?.name && one.version === other.version;
}
