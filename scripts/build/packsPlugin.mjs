import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;

/** The built-in companion first: it is what the welcome asks about. */
const byImportance = (a, b) =>
  Number(b.refersTo.length === 0) - Number(a.refersTo.length === 0) || a.name.localeCompare(b.name);

/** What the page must know of a pack in order not to fetch one that it has. */
function describe(file) {
  const bytes = readFileSync(file);
  const pack = JSON.parse(bytes.toString('utf8'));
  const rows = Object.values(pack).reduce((sum, value) => sum + (Array.isArray(value) ? value.length : 0), 0);
  const { name, version, refersTo } = pack;
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { name, version, digest, bytes: bytes.length, rows: rows - refersTo.length, refersTo };
}

function packFiles(project) {
  const folder = path.join(project, 'assets', 'packs');
  const names = readdirSync(folder).filter((file) => file.endsWith('.json'));
  return names.map((name) => path.join(folder, name));
}

/**
 * Puts assets/packs/*.json into the build as packs/<name>.json.gz, and tells the page of them in `virtual:packs`:
 * name, version, bytes, rows, and SHA-256 of the text, of each. Gzipped, because the text is a third of the package.
 * @param {string} project folder of the project
 * @returns {import('vite').Plugin}
 */
export function packsPlugin(project) {
  const files = packFiles(project);
  return {
    name: 'watchbill-packs',
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of files) this.addWatchFile(file);
      const packs = files.map(describe).sort(byImportance);
      return `export const builtInPacks = ${JSON.stringify(packs)};`;
    },
    generateBundle() {
      for (const file of files) {
        const { name } = describe(file);
        const source = gzipSync(readFileSync(file), { level: 9 });
        this.emitFile({ type: 'asset', fileName: `packs/${name}.json.gz`, source });
      }
    },
  };
}
