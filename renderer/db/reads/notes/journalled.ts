import type { Action, NoteAction } from '../../../../shared/library/actions';
import type { WatchbillDatabase } from '../../database';
import { NoteContext } from './noteContext';
import { ofCharacter, ofPerson } from './subjects';

/** An action of the journal as screens may have it, and the name of whom a note is about, where it may be read now. */
export type ReadableAction = { action: Action; about: string | null };

/**
 * Actions of a page of the journal. One about a note on somebody loses their id and name, because both would tell who
 * it is also where they have not been met (any more); the name comes back if it may be read.
 */
export async function readActions(database: WatchbillDatabase, actions: readonly Action[]): Promise<ReadableAction[]> {
  const context = await NoteContext.begin(database);
  return Promise.all(
    actions.map(async (action): Promise<ReadableAction> => {
      if (action.type !== 'save-note' && action.type !== 'remove-note') return { action, about: null };
      if (action.subject.kind !== 'character' && action.subject.kind !== 'person') return { action, about: null };
      const about = await nameNow(context, action);
      return { action: { ...action, subject: { ...action.subject, ref: 'somebody', name: about } }, about };
    }),
  );
}

async function nameNow(context: NoteContext, { subject, show }: NoteAction): Promise<string | null> {
  if (subject.kind === 'person') return (await ofPerson(context, subject.ref))?.name ?? null;
  return show === null ? null : ((await ofCharacter(context, show, subject.ref))?.name ?? null);
}
