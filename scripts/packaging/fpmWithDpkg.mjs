#!/usr/bin/env node
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

// Takes the place of fpm, which electron-builder would download, on a machine that has dpkg-deb: it understands what
// electron-builder asks of fpm for a deb, and nothing more. So layout, entries and scripts are electron-builder's own,
// whoever makes the package.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    s: { type: 'string', short: 's' },
    t: { type: 'string', short: 't' },
    d: { type: 'string', short: 'd', multiple: true },
    force: { type: 'boolean' },
    architecture: { type: 'string' },
    'after-install': { type: 'string' },
    'after-remove': { type: 'string' },
    description: { type: 'string' },
    version: { type: 'string' },
    package: { type: 'string' },
    name: { type: 'string' },
    maintainer: { type: 'string' },
    vendor: { type: 'string' },
    url: { type: 'string' },
    category: { type: 'string' },
    license: { type: 'string' },
    'deb-priority': { type: 'string' },
    'deb-recommends': { type: 'string', multiple: true },
    'deb-compression': { type: 'string' },
  },
});

/** @param {keyof typeof values} name */
function needed(name) {
  const value = values[name];
  if (typeof value !== 'string' || value === '') throw new Error(`--${name} is missing.`);
  return value;
}

/** Bytes below a folder, in the thousands that a control file counts in. @param {string} folder */
function kilobytes(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
  return Math.ceil(bytes / 1024);
}

function control(/** @type {string} */ root) {
  const [summary = '', ...rest] = needed('description').split('\n');
  const lines = rest.map((line) => ` ${line.trim() === '' ? '.' : line.trim()}`);
  const recommends = values['deb-recommends'] ?? [];
  return [
    `Package: ${needed('name')}`,
    // For tests, which upgrade from an older one to this one.
    `Version: ${process.env['WATCHBILL_DEB_VERSION'] ?? needed('version')}`,
    `Architecture: ${needed('architecture')}`,
    `Maintainer: ${needed('maintainer')}`,
    `Installed-Size: ${kilobytes(root)}`,
    `Depends: ${(values.d ?? []).join(', ')}`,
    ...(recommends.length > 0 ? [`Recommends: ${recommends.join(', ')}`] : []),
    `Section: ${values.category ?? 'default'}`,
    `Priority: ${values['deb-priority'] ?? 'optional'}`,
    ...(values.url?.startsWith('https:') ? [`Homepage: ${values.url}`] : []),
    `Description: ${summary}`,
    ...lines,
    '',
  ].join('\n');
}

/** Folders are open to all and files to read, whatever the mask of whoever builds. @param {string} root */
function openToAll(root) {
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) continue;
    chmodSync(file, entry.isDirectory() || (statSync(file).mode & 0o100) !== 0 ? 0o755 : 0o644);
  }
  chmodSync(root, 0o755);
}

if (values.t !== 'deb' || values.s !== 'dir') throw new Error('Only a deb can be made here, from folders.');
const root = mkdtempSync(path.join(tmpdir(), 'watchbill-deb-'));
try {
  for (const mapping of positionals) {
    const at = mapping.lastIndexOf('=');
    const [from, to] = [mapping.slice(0, at), path.join(root, mapping.slice(at + 1))];
    mkdirSync(path.dirname(to), { recursive: true });
    cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  }
  openToAll(root);
  const size = control(root);
  const scripts = path.join(root, 'DEBIAN');
  mkdirSync(scripts);
  writeFileSync(path.join(scripts, 'control'), size);
  for (const [name, option] of /** @type {const} */ ([
    ['postinst', 'after-install'],
    ['postrm', 'after-remove'],
  ])) {
    writeFileSync(path.join(scripts, name), readFileSync(needed(option)), { mode: 0o755 });
  }
  const compression = process.env['WATCHBILL_DEB_COMPRESSION'] ?? values['deb-compression'] ?? 'xz';
  const { status } = spawnSync(
    'dpkg-deb',
    ['--root-owner-group', `-Z${compression}`, '--build', root, needed('package')],
    { stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}
