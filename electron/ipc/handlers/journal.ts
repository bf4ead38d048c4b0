import type { DataKeeper } from '../../services/dataKeeper';
import type { HandlersOf } from '../handler';

export function journalHandlers(keeper: DataKeeper): HandlersOf<'journal:append' | 'journal:read'> {
  return {
    'journal:append': ({ seq, line }) => keeper.append(seq, line),
    'journal:read': ({ offset }) => keeper.readJournal(offset),
  };
}
