import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { UpNextItem } from '../../../renderer/db/reads/views';
import { useHeldOrder } from '../../../renderer/features/upNext/heldOrder';

const items = (...refs: string[]) => refs.map((ref) => ({ head: { ref } }) as UpNextItem);

/** The order that is held while what the library has next goes through `steps`. */
function heldAfter(...steps: { items: UpNextItem[]; isWhole: boolean }[]): string[] {
  const [first, ...further] = steps;
  const { result, rerender } = renderHook((step) => useHeldOrder(step?.items ?? [], step?.isWhole), {
    initialProps: first,
  });
  for (const step of further) rerender(step);
  return result.current.map(({ head }) => head.ref);
}

it('keeps the order in which the page was opened, and puts what is new first', () => {
  expect(
    heldAfter({ items: items('a', 'b', 'c'), isWhole: true }, { items: items('c', 'new', 'a', 'b'), isWhole: true }),
  ).toEqual(['new', 'a', 'b', 'c']);
});

it('takes what the first frames left out for what it is: further down, not new', () => {
  const whole = items('a', 'b', 'c', 'd');
  expect(heldAfter({ items: whole.slice(0, 2), isWhole: false }, { items: whole, isWhole: true })).toEqual([
    'a',
    'b',
    'c',
    'd',
  ]);
});
