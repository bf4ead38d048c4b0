import { AppWindow, History, ListFilter } from 'lucide-react';
import type { Command } from '../../commands';
import { words } from '../../i18n';
import type { HitGroup, SearchHit } from '../../search/answers';
import { Icon, type PaletteGroup, type PaletteRow } from '../../ui';
import { hitRow } from '../search';
import { MOST, type FoundCommand } from './matchPalette';
import '../../i18n/late/search';
import '../../i18n/late/palette';

export type NamedCommand = { command: Command; label: string };

/** What a row does, by its id. Everything else is the route that it opens. */
export const ROW = { recent: 'recent:', ownWindow: 'window:', everything: '/search?q=' } as const;

/** Of each kind, where many kinds have something: all of them are to be seen without scrolling far. */
const FEW = 3;

/** What the palette shows before anything is typed: what is likely wanted. */
export function startGroups(
  next: readonly SearchHit[],
  recent: readonly string[],
  shows: readonly HitGroup[],
  commands: readonly FoundCommand<NamedCommand>[],
): PaletteGroup[] {
  return [
    group('next', words.t('palette:group.next'), next.map(hitRow)),
    group('recent', words.t('palette:group.recent'), recent.map(recentRow)),
    ...shows.map((one) => hitGroup(one, MOST)),
    group('commands', words.t('palette:group.commands'), commands.map(commandRow)),
  ].filter(({ rows }) => rows.length > 0);
}

/**
 * What was found, the kind with the best hit first, and the way to all of it.
 * @param isWhole whether this is all: until the worker has answered nobody knows how much there is.
 */
export function answerGroups(
  text: string,
  groups: readonly HitGroup[],
  commands: readonly FoundCommand<NamedCommand>[],
  isWhole: boolean,
): PaletteGroup[] {
  const toDo = [...commands.map(commandRow), ...(commands.length === 0 ? ownWindowRow(groups) : [])];
  const all = [
    ...groups.map((one) => ({ score: one.hits[0]?.score ?? 0, group: hitGroup(one, groups.length > 2 ? FEW : MOST) })),
    { score: commands[0]?.score ?? 0, group: group('commands', words.t('palette:group.commands'), toDo) },
  ];
  const found = all.toSorted((one, other) => other.score - one.score).map((one) => one.group);
  const total = groups.reduce((sum, one) => sum + one.total, 0);
  const more = total === 0 ? [] : [everythingRow(text, isWhole ? total : null)];
  return [...found, group('everything', words.t('palette:group.everything'), more)].filter(
    ({ rows }) => rows.length > 0,
  );
}

function group(id: string, label: string, rows: readonly PaletteRow[]): PaletteGroup {
  return { id, label, rows };
}

function hitGroup({ kind, hits }: HitGroup, most: number): PaletteGroup {
  return group(kind, words.t(`search:kind.${kind}`), hits.slice(0, most).map(hitRow));
}

function commandRow({ command: { command, label }, matches }: FoundCommand<NamedCommand>): PaletteRow {
  return { id: command.id, label, labelMatches: matches, glyph: <Icon of={command.icon} />, keys: command.keys[0] };
}

function recentRow(text: string): PaletteRow {
  return { id: ROW.recent + text, label: text, glyph: <Icon of={History} /> };
}

/** For the character that is most likely meant. */
function ownWindowRow([first]: readonly HitGroup[]): PaletteRow[] {
  const hit = first?.kind === 'character' ? first.hits[0] : undefined;
  if (!hit || hit.name === null) return [];
  const label = words.t('palette:ownWindow', { name: hit.name });
  return [{ id: ROW.ownWindow + hit.id, label, glyph: <Icon of={AppWindow} />, keys: 'Mod+Enter' }];
}

function everythingRow(text: string, total: number | null): PaletteRow {
  return {
    id: ROW.everything + encodeURIComponent(text.trim()),
    label: words.t('palette:everything', { text: text.trim() }),
    glyph: <Icon of={ListFilter} />,
    aside: total === null ? undefined : words.t('palette:found', { count: total }),
  };
}
