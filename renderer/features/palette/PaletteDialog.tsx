import { useEffect, useMemo, useState } from 'react';
import { COMMANDS, type CommandContext } from '../../commands';
import { useTranslation } from '../../i18n';
import { useView } from '../../stores/view';
import { Palette, type PaletteChoice } from '../../ui';
import { useReadingWords, useScopeLine, useSearchPort } from '../search';
import { openRow } from './openRow';
import { ROW } from './paletteRows';
import { usePaletteIndex } from './usePaletteIndex';
import { usePaletteRows } from './usePaletteRows';
import { useSettledChoice } from './useSettledChoice';
import '../../i18n/late/search';
import '../../i18n/late/palette';

/** One field for everything that can be found, and for everything to do. */
export function PaletteDialog({ commands }: { commands: CommandContext }) {
  const open = useView((view) => view.dialog === 'palette');
  const { t } = useTranslation('palette');
  const { t: search } = useTranslation('search');
  const [query, setQuery] = useState('');
  const index = usePaletteIndex(open);
  const named = useNamedCommands(commands);
  const rows = usePaletteRows(query, index, named);
  const { groups, answered, meant, isPending } = rows;
  const scope = useScopeLine();
  const port = useSearchPort();
  const reading = useReadingWords();

  useEffect(() => {
    if (open) port.prepare();
  }, [open, port]);

  const close = () => {
    useView.getState().openDialog(null);
    setQuery('');
  };
  const choose = (id: string, choice: PaletteChoice) => {
    if (id.startsWith(ROW.recent)) {
      setQuery(id.slice(ROW.recent.length));
      return;
    }
    close();
    const command = named.find((one) => one.command.id === id)?.command;
    if (command) {
      command.run(commands);
      return;
    }
    if (query.trim() !== '') port.remember(query);
    openRow(id, choice);
  };

  const onChoose = useSettledChoice(rows, choose);
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
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
      answered={answered}
      onChoose={onChoose}
      onEarlyChoice={(choice) => onChoose('', choice, false)}
      note={meant === null ? undefined : search('meant', { words: meant })}
      chooseLabel={t('open')}
      empty={index === undefined ? t('reading') : isPending ? reading : t('empty')}
      countText={query === '' || isPending ? '' : t('found', { count })}
      scope={scope}
      hints={[
        { keys: ['ArrowUp', 'ArrowDown'], label: t('hint.choose') },
        { keys: ['Mod+Enter'], label: t('hint.window') },
        { keys: ['Escape'], label: t('hint.close') },
      ]}
    />
  );
}

/** Commands that can be done now, by their names. */
function useNamedCommands(commands: CommandContext) {
  const { t } = useTranslation('shell');
  return useMemo(
    () =>
      COMMANDS.filter((command) => command.hidden !== true && (command.when?.(commands) ?? true)).map((command) => ({
        command,
        label: t(`command.${command.id}`),
      })),
    [commands, t],
  );
}
