import { expect, it } from 'vitest';
import { isInOrder, moveSlots, noSlots, type Slots } from '../../../renderer/features/library/slots';

const ids = Array.from({ length: 400 }, (_, index) => `show-${index}`);
const rowsOf = ({ slots }: Slots) => slots.map(({ index }) => index).toSorted((one, other) => one - other);
const keysOf = ({ slots }: Slots) => slots.map(({ key }) => key).toSorted((one, other) => one - other);
const keyOf = ({ slots }: Slots, id: string) => slots.find((slot) => slot.id === id)?.key;
const from = (first: number, end: number) => Array.from({ length: end - first }, (_, index) => first + index);

const begun = moveSlots(noSlots(ids), { from: -6, to: 44, held: null });

it('draws as many rows at each end as between', () => {
  expect(rowsOf(begun)).toEqual(from(0, 50));
  expect(rowsOf(moveSlots(begun, { from: 380, to: 430, held: null }))).toEqual(from(350, 400));
});

it('hands the elements of rows that left to rows that come, and makes none', () => {
  let drawn = begun;
  for (let first = 3; first < 350; first += 7) drawn = moveSlots(drawn, { from: first, to: first + 50, held: null });
  expect(rowsOf(drawn)).toEqual(from(346, 396));
  expect(keysOf(drawn)).toEqual(keysOf(begun));
  expect(drawn.slots.every(({ index, id }) => ids[index] === id)).toBe(true);
});

it('lets a row that stays keep its element, and one that has the focus wherever it is', () => {
  const near = moveSlots(begun, { from: 10, to: 60, held: null });
  expect(keyOf(near, 'show-20')).toBe(keyOf(begun, 'show-20'));
  const far = moveSlots(begun, { from: 200, to: 250, held: 'show-4' });
  expect(rowsOf(far)).toEqual([4, ...from(200, 250)]);
  expect(keyOf(far, 'show-4')).toBe(keyOf(begun, 'show-4'));
  expect(rowsOf(moveSlots(far, { from: 205, to: 255, held: null }))).toEqual(from(205, 255));
});

it('puts the elements in order when all is at rest, and none becomes another row by that', () => {
  const moved = moveSlots(begun, { from: 9, to: 59, held: null });
  expect(isInOrder(moved)).toBe(false);
  const rested = moveSlots(moved, { atRest: true });
  expect(isInOrder(rested)).toBe(true);
  expect(rested.slots.every(({ key, id }) => keyOf(moved, id) === key)).toBe(true);
});

it('gives no element to another show when the list becomes another one', () => {
  const other = ids.filter((_, index) => index % 2 === 1);
  const drawn = moveSlots(begun, { ids: other });
  expect(rowsOf(drawn)).toEqual(from(0, 50));
  expect(isInOrder(drawn)).toBe(true);
  const owners = new Map(begun.slots.map(({ key, id }) => [key, id]));
  expect(drawn.slots.every(({ key, id }) => (owners.get(key) ?? id) === id)).toBe(true);
  expect(keyOf(drawn, 'show-7')).toBe(keyOf(begun, 'show-7'));
});

it('loses the row with the focus with the list that it leaves, and keeps one that stood aside already', () => {
  const aside = moveSlots(begun, { from: 200, to: 250, held: 'show-4' });
  expect(keyOf(moveSlots(aside, { ids: ids.toSpliced(100, 1) }), 'show-4')).toBe(keyOf(begun, 'show-4'));
  const away = [...ids.slice(0, 4), ...ids.slice(5), 'show-4'];
  expect(keyOf(moveSlots(begun, { ids: away }), 'show-4')).toBeUndefined();
});

it('shortens with its list', () => {
  expect(rowsOf(moveSlots(moveSlots(begun, { from: 300, to: 350, held: null }), { ids: ids.slice(0, 160) }))).toEqual(
    from(110, 160),
  );
  expect(moveSlots(begun, { ids: [] }).slots).toEqual([]);
});
