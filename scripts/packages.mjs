import { existsSync } from 'node:fs';
import path from 'node:path';
import { hasDpkg, makeLinuxPackages } from './packaging/linuxPackages.mjs';
import { releaseFolder, unpackedFolder } from './packaging/places.mjs';
import { SetupError } from './setup/project.mjs';
import { resolveRuntime } from './setup/runtime.mjs';
import { main } from './setup/setUp.mjs';

// The packages that tests install: a tar.gz and, where Debian's tools are, two debs of which one is older. Made of what lies
// unpacked, and hardly compressed: `node scripts/packages.mjs FOLDER`.

await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new SetupError('Say into which folder.');
  if (!existsSync(unpackedFolder)) throw new SetupError('There is no package yet: npm run dist:dir.');
  const output = path.relative(path.dirname(releaseFolder), path.resolve(folder));
  const runtime = await resolveRuntime();
  const env = { ELECTRON_BUILDER_COMPRESSION_LEVEL: '1', WATCHBILL_DEB_COMPRESSION: 'none' };
  await makeLinuxPackages(runtime, ['tar.gz'], { output, env, name: 'present' });
  if (!(await hasDpkg())) return 0;
  await makeLinuxPackages(runtime, ['deb'], { output, env, name: 'present' });
  await makeLinuxPackages(runtime, ['deb'], { output, env: { ...env, WATCHBILL_DEB_VERSION: '0.0.9' }, name: 'older' });
  return 0;
});
