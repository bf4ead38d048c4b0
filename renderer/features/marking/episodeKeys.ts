import { useEffect, useRef, type KeyboardEvent as ReactKeyboardEvent } from 'react';
import type { EpisodeView, ShowHead } from '../../db/reads/views';
import { isClosing } from '../../platform/closing';
import { writtenKey, type KeyPress } from '../../platform/writtenKey';
import { useView } from '../../stores/view';
import { printedName } from './episodeName';
import { askWhen, markUpTo, type UpTo } from './episodeEntries';
import type { Marking } from './createMarking';
import { useMarking } from './useMarking';

export type KeySubject = { head: ShowHead; episode: EpisodeView; upTo?: UpTo | undefined };

type KeyEvent = KeyPress &
  Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'target' | 'defaultPrevented' | 'preventDefault'>;

/** Where a letter is text or a choice of its own, it marks nothing. */
const TAKES_LETTERS =
  'input:not([type="checkbox"]), textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"], [role="alertdialog"], [role="combobox"]';
/** Space and Enter belong to the control that has the focus. */
const TAKES_SPACE = 'button, a, input, summary, [role="radio"], [role="tab"]';

/** Does what a key means for an episode. Answers whether it meant anything. */
function act(event: KeyEvent, marking: Marking, { head, episode, upTo }: KeySubject): boolean {
  // What is closing has had its last word: its keys are the page's.
  const target = event.target instanceof Element && !isClosing(event.target) ? event.target : null;
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || target?.closest(TAKES_LETTERS))
    return false;
  // A dialog that was asked for takes the letters from then on, also while its code is still on its way.
  if (useView.getState().dialog !== null) return false;
  const key = writtenKey(event);
  if (key === ' ') {
    if (target?.closest(TAKES_SPACE)) return false;
    void marking.toggle(head, episode);
  } else if (key === 'm') {
    if (event.shiftKey) {
      if (episode.released) askWhen(head, episode);
    } else void marking.toggle(head, episode);
  } else if (/^\d$/.test(key)) {
    void marking.rate(head, episode.ref, key === '0' ? 10 : Number(key), printedName(head, episode));
  } else if (event.shiftKey) {
    return false;
  } else {
    return actByLetter(key, marking, { head, episode, upTo });
  }
  return true;
}

function actByLetter(key: string, marking: Marking, { head, episode, upTo }: KeySubject): boolean {
  switch (key) {
    case 's':
      void marking.skip(head, episode);
      return true;
    case 'h':
      if (!upTo || upTo.count === 0) return false;
      markUpTo(marking, head, episode, upTo);
      return true;
    case 'a':
      void marking.again(head, episode);
      return true;
    case 'f':
      void marking.favourite(head, episode.ref, !episode.favourite, printedName(head, episode));
      return true;
    default:
      return false;
  }
}

/** The keys of an episode for a list that finds the subject of the event itself. Answers whether the key meant anything. */
export function useEpisodeAct(): (event: KeyEvent, subject: KeySubject) => boolean {
  const marking = useMarking();
  return (event, subject) => {
    const meant = act(event, marking, subject);
    if (meant) event.preventDefault();
    return meant;
  };
}

/** The keys of an episode for a row or card: give the handler to its onKeyDown. */
export function useEpisodeKeys(subject: KeySubject | null): (event: ReactKeyboardEvent) => void {
  const marking = useMarking();
  return (event) => {
    if (subject && act(event, marking, subject)) event.preventDefault();
  };
}

/** The keys of the episode that a page shows, wherever on the page the focus is. */
export function useShownEpisodeKeys(subject: KeySubject | null): void {
  const marking = useMarking();
  const latest = useRef(subject);
  useEffect(() => {
    latest.current = subject;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (latest.current && act(event, marking, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [marking]);
}
