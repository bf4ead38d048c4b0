import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './cacheFolder.mjs';
import { linkTree } from './linkTree.mjs';
import { executableName } from './runtime.mjs';

const viewsFolder = () => path.join(cacheFolder(), 'views');

/** A view whose application is gone (a clone that was deleted) is of no use to anybody. */
function removeOrphans() {
  for (const name of readdirSync(viewsFolder())) {
    const view = path.join(viewsFolder(), name);
    if (!name.includes('.part-') && !existsSync(path.join(view, 'resources', 'app', 'package.json'))) {
      rmSync(view, { recursive: true, force: true });
    }
  }
}

/**
 * What to start so that an Electron runs the application in a folder, unpackaged.
 *
 * An Electron as its makers deliver it takes the folder as an argument: its default_app.asar sees to that. The one
 * from the registry has none and only ever runs its own `resources/app`; and it looks for `resources` beside its real
 * path, so a link to the executable does not help. Such a runtime gets a view: hard links to its files, with a
 * `resources/app` that points to the application. The views lie in the cache, not in the project: there the link
 * would make a loop that every search through the project follows.
 * @param {import('./runtime.mjs').Runtime} runtime
 * @param {string} application a folder with package.json
 * @returns {{ program: string, args: string[] }}
 */
export function applicationCommand(runtime, application) {
  const resources = process.platform === 'darwin' ? 'Electron.app/Contents/Resources' : 'resources';
  if (existsSync(path.join(runtime.folder, resources, 'default_app.asar'))) {
    return { program: runtime.executable, args: [application] };
  }
  mkdirSync(viewsFolder(), { recursive: true });
  removeOrphans();
  const key = createHash('sha256').update(`${runtime.folder}\0${runtime.version}\0${application}`).digest('hex');
  const view = path.join(viewsFolder(), key.slice(0, 16));
  if (!existsSync(view)) {
    const temporary = mkdtempSync(`${view}.part-`);
    linkTree(runtime.folder, temporary, (relative) => (relative === path.join('resources', 'app') ? 'skip' : 'link'));
    symlinkSync(application, path.join(temporary, 'resources', 'app'), 'junction');
    try {
      renameSync(temporary, view);
    } catch (error) {
      // Another start has just made the same one.
      rmSync(temporary, { recursive: true, force: true });
      if (!existsSync(view)) throw error;
    }
  }
  return { program: path.join(view, executableName), args: [] };
}
