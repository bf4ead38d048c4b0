import { useMemo, useState, type KeyboardEvent } from 'react';
import type { NoteCandidates } from '../../../db/reads';
import { completionsOf, triggerAt, type Completion, type Trigger } from './completion';

export type CompletionList = {
  trigger: Trigger | null;
  /** Empty while nothing fits, or the list was closed. */
  items: readonly Completion[];
  chosen: Completion | null;
  point: (id: string) => void;
  /** Whether the key was for the list. */
  onKeyDown: (event: KeyboardEvent) => boolean;
};

/**
 * What can be completed at the caret. The focus stays in the field; arrows choose, Tab and Enter take, Escape closes the
 * list until something else is begun.
 * @param caret null while more than a place is selected.
 */
export function useCompletion(
  text: string,
  caret: number | null,
  candidates: NoteCandidates,
  take: (trigger: Trigger, completion: Completion) => void,
): CompletionList {
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const trigger = caret === null ? null : triggerAt(text, caret);
  const isOpen = trigger !== null && trigger.from !== closedAt;
  const key = isOpen ? `${trigger.kind} ${trigger.query}` : '';
  // By what was typed: a trigger is a new object at each key.
  const items = useMemo(
    () => (isOpen ? completionsOf(trigger, candidates) : []),
    // oxlint-disable-next-line react/exhaustive-deps -- the key stands for the trigger
    [key, candidates],
  );
  const chosen = items.find(({ id }) => id === pointed) ?? items[0] ?? null;

  const move = (by: number) => {
    const index = items.findIndex((one) => one === chosen);
    setPointed(items[(index + by + items.length) % items.length]?.id ?? null);
  };

  const onKeyDown = (event: KeyboardEvent): boolean => {
    if (trigger === null || chosen === null || event.altKey || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if (event.key === 'Escape') setClosedAt(trigger.from);
    else if ((event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey) take(trigger, chosen);
    else return false;
    return true;
  };

  return { trigger: isOpen ? trigger : null, items, chosen, point: setPointed, onKeyDown };
}
