import { episodeCode } from '../../../shared/domain/episode';
import type { Command } from '../../commands';
import { writeCode, writeDay } from '../../i18n/format';
import { words } from '../../i18n';
import { Icon, inkFor, InkScope, WatchGlyph, type PaletteGroup, type PaletteRow } from '../../ui';
import type { FoundCommand, FoundEpisode, FoundShow, PaletteAnswer } from './matchPalette';
import styles from './PaletteRows.module.css';

type NamedCommand = { command: Command; label: string };

/** The answer as the palette shows it. The id of a row is the route it opens, or the id of the command. */
export function groupsOf(
  answer: PaletteAnswer<NamedCommand>,
  label: (group: 'next' | 'shows' | 'episodes' | 'commands') => string,
): PaletteGroup[] {
  const groups: PaletteGroup[] = [
    { id: 'next', label: label('next'), rows: answer.next.map((found) => episodeRow(found)) },
    { id: 'shows', label: label('shows'), rows: answer.shows.map((found) => showRow(found)) },
    { id: 'episodes', label: label('episodes'), rows: answer.episodes.map((found) => episodeRow(found)) },
    { id: 'commands', label: label('commands'), rows: answer.commands.map((found) => commandRow(found)) },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
}

function showRow({ show, ranges }: FoundShow): PaletteRow {
  const { head, watched, total } = show;
  return {
    id: `/show/${head.slug}`,
    label: head.title,
    labelMatches: ranges,
    ...(head.kind === 'film' ? { detail: words.t('film') } : { aside: words.t('progress', { watched, total }) }),
    glyph: (
      <InkScope ink={head.ink ?? inkFor(head.ref)}>
        <span className={styles.ink} />
      </InkScope>
    ),
  };
}

function episodeRow({ show: { head }, episode, ranges }: FoundEpisode): PaletteRow {
  const { season, number, title, airedOn, plays, skipped, special } = episode;
  const hidden = words.t(special ? 'specialNumber' : 'episodeNumber', { number });
  const state = plays > 0 ? 'watched' : skipped ? 'skipped' : 'open';
  return {
    id: `/show/${head.slug}/${episodeCode(season, number).toLowerCase()}`,
    label: title ?? hidden,
    hidden: title === null,
    labelMatches: ranges,
    detail: `${writeCode(season, number)} · ${head.title}`,
    ...(airedOn !== null && { aside: writeDay(airedOn, 'row') }),
    glyph: (
      <InkScope ink={head.ink ?? inkFor(head.ref)}>
        <WatchGlyph state={state} plays={plays} />
      </InkScope>
    ),
  };
}

function commandRow({ command: { command, label }, ranges }: FoundCommand<NamedCommand>): PaletteRow {
  return { id: command.id, label, labelMatches: ranges, glyph: <Icon of={command.icon} />, keys: command.keys[0] };
}
