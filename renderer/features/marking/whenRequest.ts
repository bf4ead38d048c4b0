import { create } from 'zustand';
import type { WhenChoice } from '../../../shared/domain/when';
import type { MarkTarget } from '../../../shared/library/actions';
import type { LibraryId, Ref } from '../../../shared/library/rows';
import type { PlayView, ShowHead } from '../../db/reads/views';

/** What the date dialog is about: episodes to mark, or plays to give another date. */
export type WhenRequest = {
  head: ShowHead;
  /** What it is about, as the dialog and the notice call it: `S1 E5 Remembrance`, `Season 1`. */
  label: string;
  /** How many episodes or plays. */
  count: number;
  /** The air date, where it is about one episode; leave it out where it is not at hand. */
  airedOn?: string | null;
  /** The rows to paint while it is being stored. */
  refs?: readonly Ref[];
} & (
  | { target: MarkTarget; again?: boolean; plays?: never }
  | {
      plays: readonly LibraryId[];
      current?: Pick<PlayView, 'precision' | 'at' | 'zone' | 'from' | 'to'>;
      /** Stores the answer in place of the dialog: for plays of several shows, which are several actions. */
      store?: (when: WhenChoice) => void;
      target?: never;
    }
);

/** `serial` gives each opening a form of its own. */
type WhenState = { request: WhenRequest | null; serial: number };

export const useWhenRequest = create<WhenState>()(() => ({ request: null, serial: 0 }));

/** Asks when it was watched, and stores the answer. */
export function openWhenDialog(request: WhenRequest): void {
  useWhenRequest.setState(({ serial }) => ({ request, serial: serial + 1 }));
}

export function closeWhenDialog(): void {
  useWhenRequest.setState({ request: null });
}
