/** A version in CHANGELOG.md: `## 0.2.0 (3 March 2027)`. */
const HEADING = /^## (\d+\.\d+\.\d+\S*) \(([^)]+)\)$/;
const DAY = /^\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}$/;

/**
 * What CHANGELOG.md says of a version: the text between its heading and the next.
 * @param {string} changelog
 * @param {string} version
 * @returns {{ day: string, text: string } | null} null when the version has no entry
 */
export function notesOf(changelog, version) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => HEADING.exec(line)?.[1] === version);
  if (start < 0) return null;
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => line.startsWith('## '));
  const text = (end < 0 ? rest : rest.slice(0, end)).join('\n').trim();
  return { day: HEADING.exec(lines[start] ?? '')?.[2] ?? '', text };
}

/** Markdown is for pages: where notes are shown as text, its marks would stand in the way. @param {string} text */
export function plainNotes(text) {
  return text
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/(?<![\w])_([^_]+)_(?![\w])/g, '$1')
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/`([^`]+)`/g, '$1');
}

/**
 * Why a version cannot be released, in sentences; none when it can.
 * @param {{ tag: string, version: string, changelog: string, metainfo: string }} project
 * @returns {string[]}
 */
export function whyNotReady({ tag, version, changelog, metainfo }) {
  const notes = notesOf(changelog, version);
  const release = new RegExp(`<release version="${version.replaceAll('.', '\\.')}"([^>]*)>`).exec(metainfo)?.[1];
  return [
    ...(tag === `v${version}` ? [] : [`The tag is ${tag}, and package.json says ${version}.`]),
    ...(notes === null ? [`CHANGELOG.md has no entry for ${version}.`] : []),
    ...(notes !== null && !DAY.test(notes.day)
      ? [`CHANGELOG.md does not say the day of ${version}, as in (3 March 2027).`]
      : []),
    ...(notes?.text === '' ? [`CHANGELOG.md says nothing of ${version}.`] : []),
    ...(release === undefined ? [`The AppStream data in assets/linux do not name ${version}.`] : []),
    ...(release?.includes('development')
      ? [`The AppStream data in assets/linux call ${version} a development version.`]
      : []),
  ];
}
