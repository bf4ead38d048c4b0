import type { Ref } from '../../../shared/library/rows';
import type { Result } from '../../../shared/util/result';
import type { Acknowledged } from '../../db/commit/library';
import type { LibraryError } from '../../db/commit/errors';
import { words } from '../../i18n';
import { useNotices, type Notice } from '../../stores/notices';
import type { PendingMark } from '../../stores/pending';
import { painted as nextPaint } from '../../platform/painted';
import { paint } from './paint';

/** What is said once a change is stored: in the notice at the foot, and aloud. */
export type Telling = Omit<Notice, 'id'>;

export type Job = {
  /** The marks to paint at once. */
  painted: { refs: readonly Ref[]; mark: PendingMark } | null;
  write: () => Promise<Result<Acknowledged, LibraryError>>;
  stored: (done: Acknowledged) => Telling | Promise<Telling>;
  refused: (error: LibraryError) => Omit<Notice, 'id'> | Promise<Omit<Notice, 'id'>>;
  /** After it was said, with the number of the notice. */
  told?: (done: Acknowledged, notice: number) => void;
};

/** Episodes of one mark from which on it is painted before it is written. */
const LARGE = 60;

/**
 * The way of every change: painted pending in the event, written, solid and announced once acknowledged, or taken
 * back with a sentence. Answers whether it is stored; it never rejects.
 */
export async function perform(job: Job): Promise<boolean> {
  // The write goes first: its requests are on their way to the disk while the page paints, both in the same event.
  // The other way round React would render before the transaction begins.
  // Of hundreds of episodes the rows alone take a frame's time and more to make: those wait until it is painted.
  const isLarge = (job.painted?.refs.length ?? 0) >= LARGE;
  const writing = isLarge || waiting !== null ? afterPaint(job.write) : begin(job.write);
  const painted = job.painted === null ? null : paint(job.painted.refs, job.painted.mark);
  let written: Result<Acknowledged, LibraryError>;
  try {
    written = await writing;
  } catch (cause) {
    painted?.revert();
    useNotices.getState().notify({ tone: 'error', text: words.t('marking:refused.unexpected'), actions: [] });
    // A fault of ours: the window's error handler keeps it for the report.
    reportError(cause);
    return false;
  }
  if (written.ok) painted?.settle();
  else painted?.revert();
  // From here on nothing changes whether it is stored: a sentence that cannot be found must not say otherwise.
  try {
    await tell(job, written);
  } catch (cause) {
    reportError(cause);
  }
  return written.ok;
}

/** What waits for a frame. Whatever is asked for meanwhile waits behind it: an undo takes back what was asked before it. */
let waiting: Promise<void> | null = null;

async function afterPaint(write: Job['write']): ReturnType<Job['write']> {
  const turn = waiting ?? nextPaint();
  waiting = turn;
  await turn;
  if (waiting === turn) waiting = null;
  return write();
}

/** Starts writing at once; what it throws comes out where it is awaited. */
async function begin(write: Job['write']): Promise<Result<Acknowledged, LibraryError>> {
  return write();
}

async function tell(job: Job, written: Result<Acknowledged, LibraryError>): Promise<void> {
  const { notify } = useNotices.getState();
  if (!written.ok) {
    notify(await job.refused(written.error));
    return;
  }
  const notice = notify(await job.stored(written.value));
  job.told?.(written.value, notice);
}
