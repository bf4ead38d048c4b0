import { readFileSync } from 'node:fs';
import path from 'node:path';

const LAYERS = /^@layer [\w, ]+;/m;
const ZOD = /[\\/]node_modules[\\/]zod[\\/]v4[\\/]core[\\/]core\.js$/;
const ZOD_CONFIG = '__zod_globalConfig = {})';

/**
 * What several chunks must agree on, whichever of them is loaded first.
 *
 * The order of the style layers: it is settled by the first style sheet that names a layer, and which one that is
 * depends on how the build has cut them. So each begins with it.
 *
 * zod without `eval`: it tries `new Function` when the first object schema is made, which the content security policy
 * answers with a violation. Schemas of one chunk can be made before another chunk has called `z.config`.
 * @param {string} project folder of the project
 * @returns {import('vite').Plugin}
 */
export function strictPagePlugin(project) {
  const order = LAYERS.exec(readFileSync(path.join(project, 'renderer', 'styles', 'index.css'), 'utf8'))?.[0];
  if (order === undefined) throw new Error('styles/index.css names no order of layers.');
  return {
    name: 'watchbill-strict-page',
    transform(code, id) {
      if (!ZOD.test(id)) return undefined;
      if (!code.includes(ZOD_CONFIG))
        throw new Error('zod keeps its configuration elsewhere now: see scripts/build/strictPagePlugin.mjs.');
      return { code: code.replace(ZOD_CONFIG, '__zod_globalConfig = { jitless: true })'), map: null };
    },
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type === 'asset' && part.fileName.endsWith('.css')) part.source = `${order}${String(part.source)}`;
      }
    },
  };
}
