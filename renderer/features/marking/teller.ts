import type { WhenChoice } from '../../../shared/domain/when';
import type { LibraryId } from '../../../shared/library/rows';
import type { Acknowledged } from '../../db/commit/library';
import type { LibraryError } from '../../db/commit/errors';
import type { WatchbillDatabase } from '../../db/database';
import { readEpisode } from '../../db/reads';
import type { ShowHead } from '../../db/reads/views';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { clock } from '../../platform/clock';
import type { Notice } from '../../stores/notices';
import { writeChosen } from './chosenWhen';
import { countEpisodes } from './countRows';
import { writeDid } from './did';
import { printedName, spokenName } from './episodeName';
import { findLaterChange } from './laterChange';
import type { Telling } from './perform';
import { numberToOf } from './numberToOf';
import { writeLeft, writeRefusal } from './refused';
import { openWhenDialog } from './whenRequest';

type Back = { undo: (seq: number) => Promise<boolean>; redo: (seq: number) => Promise<boolean> };
type Marked = { again: boolean; label: string | undefined; plays: readonly LibraryId[] };

/** Finds the sentences for what was stored: one for the ear, one for the notice, with the ways back. */
export function createTeller(database: WatchbillDatabase, back: Back) {
  // Both ways back end in `perform`, which never rejects.
  const undoAction = (seq: number) => ({
    id: 'undo',
    label: words.t('undo'),
    keys: 'Mod+Z',
    run: () => void back.undo(seq),
  });
  const redoAction = (seq: number) => ({
    id: 'redo',
    label: words.t('redo'),
    keys: 'Mod+Shift+Z',
    run: () => void back.redo(seq),
  });

  async function marked(
    head: ShowHead,
    { entry }: Acknowledged,
    when: WhenChoice,
    { again, label, plays }: Marked,
  ): Promise<Telling> {
    const { printed, spoken, airedOn } = await nameMarked(database, head, entry, label);
    const text = words.t(again ? 'marking:stored.again' : 'marking:stored.plain', { what: printed });
    const earlier = {
      id: 'earlier',
      label: words.t('marking:watchedEarlier'),
      run: () =>
        openWhenDialog({ head, label: printed, count: plays.length, plays, ...(airedOn !== undefined && { airedOn }) }),
    };
    const asksAgain = when.kind === 'now' && plays.length > 0;
    return {
      tone: 'stored',
      text,
      said: words.t(again ? 'marking:said.markedAgain' : 'marking:said.marked', { name: spoken }),
      emphasis: printed,
      detail: writeChosen(when),
      actions: [...(asksAgain ? [earlier] : []), undoAction(entry.seq)],
    };
  }

  async function unmarked(head: ShowHead, { entry }: Acknowledged, label: string | undefined): Promise<Telling> {
    const { episode } = entry.summary;
    const numberTo = await numberToOf(database, entry);
    const what = nameShort(head, entry, label, numberTo);
    return {
      tone: 'stored',
      text: words.t('marking:stored.unmarked', { what }),
      said: words.t('marking:said.unmarked', {
        name: episode ? spokenName(head, { ...episode, numberTo, title: null }) : what,
      }),
      emphasis: what,
      actions: [undoAction(entry.seq)],
    };
  }

  /** `before` are entries that belong to it: undone together, and first, so that the last word is about this one. */
  function plain({ entry }: Acknowledged, text: string, emphasis: string, before: readonly number[] = []): Telling {
    const run = async () => {
      for (const seq of [...before, entry.seq]) {
        // oxlint-disable-next-line no-await-in-loop -- in this order
        await back.undo(seq);
      }
    };
    return { tone: 'stored', text, emphasis, actions: [{ ...undoAction(entry.seq), run: () => void run() }] };
  }

  function redated(done: Acknowledged, when: WhenChoice, label: string): Telling {
    return { ...plain(done, words.t('marking:stored.redated', { what: label }), label), detail: writeChosen(when) };
  }

  async function undone({ entry, left }: Acknowledged): Promise<Telling> {
    const text = words.t('marking:undone', { what: writeDid(entry, await numberToOf(database, entry)) });
    return { tone: 'info', text, ...detailOf(left), actions: [redoAction(entry.target)] };
  }

  async function redone({ entry, left }: Acknowledged): Promise<Telling> {
    const text = words.t('marking:redone', { what: writeDid(entry, await numberToOf(database, entry)) });
    return { tone: 'info', text, ...detailOf(left), actions: [undoAction(entry.target)] };
  }

  async function refused(error: LibraryError): Promise<Omit<Notice, 'id'>> {
    return writeRefusal(error, error.code === 'CHANGED_SINCE' ? await findLaterChange(database, error.left) : null);
  }

  return { marked, unmarked, plain, redated, undone, redone, refused };
}

function detailOf(left: Acknowledged['left']): { detail?: string } {
  return left.length === 0 ? {} : { detail: words.t('marking:left', { rows: writeLeft(left) }) };
}

type Names = { printed: string; spoken: string; airedOn?: string | null };

/** Watching an episode opens its title, so it is read only now: the row that was clicked may not have had it. */
async function nameMarked(
  database: WatchbillDatabase,
  head: ShowHead,
  entry: Acknowledged['entry'],
  label: string | undefined,
): Promise<Names> {
  const { episode } = entry.summary;
  if (episode === null) {
    const what = nameShort(head, entry, label);
    return { printed: what, spoken: what };
  }
  const marked = await readEpisode(database, head.slug, episode.season, episode.number, clock.today());
  const named = marked ?? { ...episode, title: null };
  return { printed: printedName(head, named), spoken: spokenName(head, named), airedOn: marked?.airedOn ?? null };
}

/** `S1 E5`, or `10 episodes of Season 1`. */
function nameShort(
  head: ShowHead,
  { summary, changes }: Acknowledged['entry'],
  label: string | undefined,
  numberTo: number | null = null,
): string {
  if (head.kind === 'film') return head.title;
  if (summary.episode) return writeCode(summary.episode.season, summary.episode.number, numberTo);
  return words.t('marking:episodesOf', { count: countEpisodes({ changes }), of: label ?? head.title });
}
