import { memo, useMemo, type RefObject } from 'react';
import type { HitGroup } from '../../search/answers';
import type { SearchKind } from '../../search/kinds';
import { ResultGroup } from './ResultGroup';
import { useSlots } from './useSlots';

type ResultListProps = {
  ref: RefObject<HTMLDivElement | null>;
  label: string;
  groups: readonly HitGroup[];
  /** Rows are still to come. */
  isCut: boolean;
  /** The row with the tab stop. */
  current: string | null;
  /** What they are the answer to. */
  text: string;
  /** Shows all of a kind; null where one is shown alone. */
  onAll: ((kind: SearchKind) => void) | null;
};

/** What was found. Drawn anew with an answer, and not with every letter that is on its way to one. */
export const ResultList = memo(function ResultList({
  ref,
  label,
  groups,
  isCut,
  current,
  text,
  onAll,
}: ResultListProps) {
  const named = useMemo(() => groups.map(({ kind }) => ({ id: kind })), [groups]);
  const slots = useSlots(text, named);
  return (
    <div ref={ref} role="group" aria-label={label} data-waiting={isCut ? '' : undefined}>
      {groups.map((group, index) => (
        <ResultGroup key={slots[index]} group={group} current={current} text={text} onAll={onAll} />
      ))}
    </div>
  );
});
