import { app, nativeTheme, type Session } from 'electron';
import path from 'node:path';
import type { Preferences } from '../../shared/ipc/preferences';
import { menuHandlers } from '../ipc/handlers/menus';
import { outsideHandlers } from '../ipc/handlers/outside';
import { preferencesHandlers } from '../ipc/handlers/preferences';
import { createPopups } from '../menu/popups';
import type { DataKeeper } from '../services/dataKeeper';
import type { Logger } from '../services/logger';
import { startsHidden } from '../tray/login';
import { createOutside } from '../tray/outside';
import { doTask } from '../tray/startTasks';
import { checkSpelling } from '../windows/spelling';
import { createSystemAccent } from '../windows/systemAccent';
import type { Windows } from '../windows/windows';
import { followLanguage, speakAs } from './language';

/** What belongs to the system round the windows: menus over them, tray, notifications, spelling, start at login. */
export function desktopParts(parts: { keeper: DataKeeper; windows: Windows; session: Session; logger: Logger }) {
  const { keeper, windows, session, logger } = parts;
  const outside = createOutside({
    windows,
    icons: path.join(app.getAppPath(), 'assets', 'icons'),
    airingsFile: keeper.paths.airings,
    preferences: keeper.preferences,
    logger,
  });
  const accent = createSystemAccent(windows.all);
  const showAccent = ({ systemAccent }: Preferences): void => accent.apply(systemAccent === true);
  showAccent(keeper.preferences());

  async function apply(preferences: Preferences): Promise<void> {
    nativeTheme.themeSource = preferences.theme;
    speakAs(preferences.language);
    showAccent(preferences);
    // A data folder with a problem is left alone, and so is the system then.
    if (keeper.hasProblem()) return;
    checkSpelling(session, preferences.spelling);
    await outside.apply(preferences);
  }

  return {
    handlers: {
      ...preferencesHandlers(keeper, apply),
      ...menuHandlers(createPopups(windows.zoom.of)),
      ...outsideHandlers(outside),
    },
    hidesInTray: outside.hidesInTray,
    made: accent.follow,
    /** Once windows may be opened. Answers whether this start shows none of them, because only the tray was asked for. */
    begin(): { hidden: boolean } {
      if (keeper.hasProblem()) return { hidden: false };
      checkSpelling(session, keeper.preferences().spelling);
      outside.begin();
      followLanguage(outside.refresh);
      return { hidden: keeper.preferences().tray && startsHidden() };
    },
    /** Does what the arguments of a later start ask for; false when they ask for nothing of this. */
    doTask: (args: readonly string[]): boolean => doTask(args, windows),
  };
}
