import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFeeds, signFeed } from './releasing/feed.mjs';
import { notesOf, plainNotes, whyNotReady } from './releasing/notes.mjs';
import { inProject, readPackage, SetupError } from './setup/project.mjs';
import { runNpm } from './setup/run.mjs';
import { say } from './setup/say.mjs';
import { main } from './setup/setUp.mjs';

// The two steps of a release beside making packages: `check TAG` before, `finish FOLDER NOTES` after. docs/releasing.md

const { version } = readPackage();
const changelog = () => readFileSync(inProject('CHANGELOG.md'), 'utf8');

/** @param {string} tag */
function check(tag) {
  const metainfo = readFileSync(inProject('assets', 'linux', 'app.watchbill.desktop.metainfo.xml'), 'utf8');
  const reasons = whyNotReady({ tag, version, changelog: changelog(), metainfo });
  if (reasons.length > 0) throw new SetupError(`${version} cannot be released:\n${reasons.join('\n')}`);
  say(`${version} is described and named everywhere.`);
}

/** @param {string} file */
async function sha256(file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/**
 * Every package that goes into a build, as CycloneDX: read from the lock file, which is what was installed.
 * @param {string} folder
 */
async function billOfMaterials(folder) {
  const { code, output } = await runNpm(
    ['sbom', '--package-lock-only', '--sbom-format=cyclonedx', '--loglevel=error'],
    {
      quiet: true,
    },
  );
  const start = output.indexOf('{');
  if (code !== 0 || start < 0) throw new SetupError(`The bill of materials could not be made:\n${output}`);
  const bill = JSON.parse(output.slice(start));
  writeFileSync(path.join(folder, `watchbill-${version}.cdx.json`), `${JSON.stringify(bill, null, 1)}\n`);
  say(`Bill of materials: ${bill.components.length} packages.`);
}

/** @param {string} folder @param {string} notesFile */
async function finish(folder, notesFile) {
  const notes = notesOf(changelog(), version);
  if (notes === null) throw new SetupError(`CHANGELOG.md has no entry for ${version}.`);
  writeFileSync(notesFile, `${notes.text}\n`);
  await billOfMaterials(folder);
  const key = process.env['WATCHBILL_UPDATE_SIGNING_KEY'] ?? '';
  if (key === '') {
    say('No feeds: there is no key to sign them with, and nobody would take one that is not signed.');
  } else {
    const files = readdirSync(folder).map((name) => path.join(folder, name));
    const feeds = await makeFeeds(files, { version, notes: plainNotes(notes.text), date: new Date() });
    for (const { name, text } of feeds) {
      writeFileSync(path.join(folder, name), text);
      writeFileSync(path.join(folder, `${name}.sig`), signFeed(text, key));
      say(`Feed: ${name}.`);
    }
  }
  const sums = [];
  // oxlint-disable-next-line no-await-in-loop -- large files, one after the other
  for (const name of readdirSync(folder).toSorted()) sums.push(`${await sha256(path.join(folder, name))}  ${name}\n`);
  writeFileSync(path.join(folder, 'SHA256SUMS'), sums.join(''));
  say(`Checksums of ${sums.length} files.`);
}

await main(async () => {
  const [step, first = '', second = ''] = process.argv.slice(2);
  if (step === 'check') check(first);
  else if (step === 'finish' && first !== '' && second !== '') await finish(first, second);
  else throw new SetupError('Say check TAG, or finish FOLDER NOTES.');
  return 0;
});
