export type Release = { version: string; released: boolean; items: string[] };

/** Reads CHANGELOG.md: a heading a version, a line a change. Wrapped lines are put together, emphasis is left out. */
export function readChangelog(text: string): Release[] {
  const releases: Release[] = [];
  for (const line of text.split('\n')) {
    const [, version, aside = ''] = /^## (\d[\w.-]*)(.*)$/.exec(line) ?? [];
    const current = releases.at(-1);
    if (version !== undefined) releases.push({ version, released: !aside.includes('not yet'), items: [] });
    else if (current === undefined || line.trim() === '') continue;
    else if (line.startsWith('- ')) current.items.push(plain(line.slice(2)));
    else if (current.items.length > 0) current.items.push(`${current.items.pop() ?? ''} ${plain(line.trim())}`);
  }
  return releases;
}

const plain = (text: string): string => text.replaceAll(/[*_`]+([^\s*_`](?:[^*_`]*[^\s*_`])?)[*_`]+/g, '$1');
