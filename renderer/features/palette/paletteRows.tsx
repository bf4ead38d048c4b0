import type { Command } from '../../commands';
import type { SearchKind } from '../../search/kinds';
import { Icon, type PaletteGroup, type PaletteRow } from '../../ui';
import { hitRow } from '../search';
import type { FoundCommand, PaletteAnswer } from './matchPalette';

type NamedCommand = { command: Command; label: string };

/** The answer as the palette shows it. The id of a row is the route it opens, or the id of the command. */
export function paletteGroups(
  { next, groups, commands }: PaletteAnswer<NamedCommand>,
  label: (group: SearchKind | 'next' | 'commands') => string,
): PaletteGroup[] {
  const all: (PaletteGroup & { score: number })[] = [
    { id: 'next', label: label('next'), rows: next.map(hitRow), score: 1 },
    ...groups.map(({ kind, hits }) => ({
      id: kind,
      label: label(kind),
      rows: hits.map(hitRow),
      score: hits[0]?.score ?? 0,
    })),
    { id: 'commands', label: label('commands'), rows: commands.map(commandRow), score: commands[0]?.score ?? -1 },
  ];
  return all.filter(({ rows }) => rows.length > 0).toSorted((a, b) => b.score - a.score);
}

function commandRow({ command: { command, label }, matches }: FoundCommand<NamedCommand>): PaletteRow {
  return { id: command.id, label, labelMatches: matches, glyph: <Icon of={command.icon} />, keys: command.keys[0] };
}
