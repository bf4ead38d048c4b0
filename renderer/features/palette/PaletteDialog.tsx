import { useMemo, useState } from 'react';
import { COMMANDS, type CommandContext } from '../../commands';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { useView } from '../../stores/view';
import { Palette, type PaletteChoice } from '../../ui';
import { NOTHING_KNOWN } from './knownPlaces';
import { matchPalette } from './matchPalette';
import { paletteGroups } from './paletteRows';
import { usePaletteIndex } from './usePaletteIndex';

/** One field for every show, episode and command. */
export function PaletteDialog({ commands }: { commands: CommandContext }) {
  const { t } = useTranslation('palette');
  const { t: shell } = useTranslation('shell');
  const open = useView((view) => view.dialog === 'palette');
  const [query, setQuery] = useState('');
  const index = usePaletteIndex(open);

  const known = useMemo(
    () =>
      COMMANDS.filter((command) => command.hidden !== true && (command.when?.(commands) ?? true)).map((command) => ({
        command,
        label: shell(`command.${command.id}`),
      })),
    [commands, shell],
  );
  const groups = useMemo(
    () => paletteGroups(matchPalette(query, index ?? NOTHING_KNOWN, known), (group) => t(`group.${group}`)),
    [query, index, known, t],
  );
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);

  const close = () => {
    useView.getState().openDialog(null);
    setQuery('');
  };
  const choose = (id: string, choice: PaletteChoice) => {
    close();
    const command = known.find((one) => one.command.id === id)?.command;
    if (command) command.run(commands);
    // A window that the system refuses is no loss: the row is still there.
    else if (choice === 'second') void desktop.request('window:open', { route: id });
    else location.hash = `#${id}`;
  };

  return (
    <Palette
      open={open}
      onOpenChange={(next) => {
        if (!next) close();
      }}
      label={t('label')}
      placeholder={t('placeholder')}
      query={query}
      onQueryChange={setQuery}
      groups={groups}
      onChoose={choose}
      chooseLabel={t('open')}
      empty={t(index === undefined ? 'reading' : 'empty')}
      countText={query === '' ? '' : t('found', { count })}
      scope={t('scope')}
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], label: t('hint.choose') },
        { keys: ['Mod+Enter'], label: t('hint.window') },
        { keys: ['Escape'], label: t('hint.close') },
      ]}
    />
  );
}
