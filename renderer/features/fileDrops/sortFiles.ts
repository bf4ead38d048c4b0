/** What a dropped or opened file is, and so which page it goes to. */
export type FileSort = 'backup' | 'pack' | 'history';

/** How much of a file is looked at: what a pack says of itself stands at its beginning. */
const HEAD = 64 * 1024;

/** Tells by name, and of JSON by how it begins: exports of many services are JSON as well. */
export async function sortOf(file: File): Promise<FileSort> {
  if (/\.watchbill-backup$|^Watchbill .*\.ndjson\.gz$/i.test(file.name)) return 'backup';
  if (/\.watchbill-pack$/i.test(file.name)) return 'pack';
  if (!/\.json$/i.test(file.name)) return 'history';
  const head = await file.slice(0, HEAD).text();
  return /"format"\s*:\s*"watchbill-pack"/.test(head) ? 'pack' : 'history';
}
