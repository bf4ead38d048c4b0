import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const IN_PACKAGE = /^(.*[/\\]node_modules[/\\](?:@[^/\\]+[/\\])?[^/\\]+)[/\\]/;

/** The folder of the package that a module or a font comes from; null for our own. */
function packageFolder(file) {
  const folder = IN_PACKAGE.exec(file.replace(/^\0+/, '').replace(/[?#].*$/, ''))?.[1];
  return folder && existsSync(path.join(folder, 'package.json')) ? folder : null;
}

function licenceOf(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying|ofl)(\.(md|txt))?$/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').trim() : null;
  return { name, version, licence: license ?? 'see text', homepage: homepage ?? null, text };
}

/**
 * Writes licences.json beside the page: name, version, licence and its text of every package whose code or fonts
 * are in the build. It is read from the build itself, so it can neither forget a package nor name one too many.
 * @param {string} project folder of the project: `import.meta` of this file is the configuration's, once it is bundled
 * @returns {import('vite').Plugin}
 */
export function licencesPlugin(project) {
  const styles = new Set();
  return {
    name: 'watchbill-licences',
    // Before Vite turns the addresses into those of the build.
    enforce: 'pre',
    // Fonts are named in style sheets only, and an asset keeps no more than its name.
    transform(code, id) {
      if (!/\.css(\?|$)/.test(id)) return;
      for (const [, source] of code.matchAll(/url\(['"]?([^'")]+)['"]?\)/g)) {
        const folder = packageFolder(path.join(project, 'node_modules', source));
        if (folder) styles.add(folder);
      }
    },
    generateBundle(_, bundle) {
      const folders = new Set(styles);
      for (const part of Object.values(bundle)) {
        const sources = part.type === 'chunk' ? Object.keys(part.modules) : (part.originalFileNames ?? []);
        for (const source of sources) {
          const folder = packageFolder(path.isAbsolute(source) ? source : path.join(project, 'renderer', source));
          if (folder) folders.add(folder);
        }
      }
      const licences = [...folders].map(licenceOf).sort((a, b) => a.name.localeCompare(b.name));
      this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licences) });
    },
  };
}
