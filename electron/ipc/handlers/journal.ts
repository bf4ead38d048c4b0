import type { DataKeeper } from '../../services/dataKeeper';
import type { HandlersOf } from '../handler';

/** @param acted is told of every action that is on disk. */
export function journalHandlers(keeper: DataKeeper, acted: () => void): HandlersOf<'journal:append' | 'journal:read'> {
  return {
    'journal:append': async ({ seq, line }) => {
      const appended = await keeper.append(seq, line);
      if (appended.ok) acted();
      return appended;
    },
    'journal:read': ({ offset }) => keeper.readJournal(offset),
  };
}
