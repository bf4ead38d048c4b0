import type { Action } from '../../../shared/library/actions';
import type { Library } from '../../db/commit/library';

export type StoreAnswer = { ok: true } | { ok: false; code: string };

/** Stores the answers one after the other. What is so already is no failure; the first real one ends it. */
export async function storeAnswers(library: Pick<Library, 'commit'>, actions: readonly Action[]): Promise<StoreAnswer> {
  for (const action of actions) {
    // oxlint-disable-next-line no-await-in-loop -- the journal keeps them in this order
    const done = await library.commit(action);
    if (!done.ok && done.error.code !== 'NOTHING_TO_DO') return { ok: false, code: done.error.code };
  }
  return { ok: true };
}
