import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LinesHandle } from '../../../renderer/features/library/Lines';
import { ReusedLines } from '../../../renderer/features/library/ReusedLines';
import { AHEAD, BEHIND } from '../../../renderer/features/library/useSeenRows';

const [ROW, HEIGHT] = [32, 640];
/** Rows that are drawn where the first one that is seen is this one, after scrolling down. */
const around = (first: number) => [first - BEHIND, first + HEIGHT / ROW + AHEAD] as const;
const many = Array.from({ length: 1_000 }, (_, index) => `show-${index}`);
const ref = createRef<LinesHandle>();
let scroller: HTMLElement;
let seen: [number, number];

// Nothing is laid out here: the list says how high it would be.
beforeEach(() => {
  scroller = document.body.appendChild(document.createElement('main'));
  Object.defineProperty(scroller, 'clientHeight', { value: HEIGHT });
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function box(this: HTMLElement) {
    const isList = this.getAttribute('role') === 'list';
    return new DOMRect(0, isList ? -scroller.scrollTop : 0, 100, isList ? many.length * ROW : HEIGHT);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  scroller.remove();
});

function list(ids: readonly string[]) {
  return (
    <ReusedLines
      ids={ids}
      renderLine={(index) => (
        <div role="listitem" data-row={ids[index]} aria-posinset={index + 1}>
          <a href="#/">{ids[index]}</a>
        </div>
      )}
      scroller={scroller}
      onSeen={(from, to) => {
        seen = [from, to];
      }}
      ref={ref}
    />
  );
}

const rows = () => screen.getAllByRole('listitem');
const titles = () => rows().map((row) => row.textContent);
const row = (id: string) => rows().find(({ dataset }) => dataset['row'] === id);
function scrollTo(top: number) {
  scroller.scrollTop = top;
  fireEvent.scroll(scroller);
}

it('shows other rows in the same elements, each with its own title, and in their order when it rests', async () => {
  render(list(many), { container: scroller });
  const first = new Set(rows());
  for (let top = 0; top <= 6_400; top += 320) scrollTo(top);
  expect(new Set(rows())).toEqual(first);
  expect(new Set(titles())).toEqual(new Set(many.slice(...around(200))));
  // The line says where it stands by what it is asked to show.
  for (const one of rows()) expect(one.textContent).toBe(`show-${Number(one.getAttribute('aria-posinset')) - 1}`);
  expect(seen).toEqual([around(200)[0], around(200)[1] - 1]);
  await waitFor(() => expect(titles()).toEqual(many.slice(...around(200))));
  expect(new Set(rows())).toEqual(first);
});

it('has in the page what is seen as soon as it is scrolled to, however far', () => {
  render(list(many), { container: scroller });
  scrollTo(20_000);
  expect(row('show-625')).toBeDefined();
  expect(row('show-644')).toBeDefined();
});

it('keeps the focus on its row, out of sight and back', async () => {
  render(list(many), { container: scroller });
  const link = screen.getByRole('link', { name: 'show-3' });
  link.focus();
  for (let top = 0; top <= 3_200; top += 320) scrollTo(top);
  await waitFor(() => expect(titles()).toEqual(['show-3', ...many.slice(...around(100))]));
  expect(document.activeElement).toBe(link);
  expect(link.textContent).toBe('show-3');
  for (let top = 3_200; top >= 0; top -= 320) scrollTo(top);
  expect(document.activeElement).toBe(screen.getByRole('link', { name: 'show-3' }));
  expect(rows()).toHaveLength(BEHIND + HEIGHT / ROW + AHEAD);
});

it('does not give the focus to another show when its own leaves the list', () => {
  const { rerender } = render(list(many), { container: scroller });
  screen.getByRole('link', { name: 'show-3' }).focus();
  rerender(list(many.toSpliced(3, 1)));
  expect(document.activeElement).toBe(document.body);
});

it('brings a row that is far off into the page before it tells so', () => {
  render(list(many), { container: scroller });
  const then = vi.fn<() => void>(() => expect(row('show-700')).toBeDefined());
  act(() => ref.current?.reveal(700, then));
  expect(then).toHaveBeenCalledOnce();
  expect(scroller.scrollTop).toBe(701 * ROW + 8 - HEIGHT);
});
