import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react';

/** Rows that are there before they are seen: this many where one scrolls to, so many where one comes from. */
export const [AHEAD, BEHIND] = [12, 3] as const;
/** What stands over the first row when a row is brought into sight, and below the last one; as `scroll-margin-block` of a line. */
const MARGINS = [40, 8] as const;

/** Rows from one up to another; they may go beyond both ends. */
type Rows = { from: number; to: number };
type Tell = (seen: Rows, drawn: Rows, isScrolling: boolean) => void;

/**
 * Tells which rows of a list are seen, and which are to be drawn because they soon will be. All rows have one height, so nothing but how
 * far it is scrolled has to be asked for on the way.
 */
export function useSeenRows(
  list: RefObject<HTMLElement | null>,
  scroller: HTMLElement | null,
  count: number,
  tell: Tell,
) {
  const bring = useRef((_index: number) => {});
  const seen = useEffectEvent(tell);
  useLayoutEffect(() => {
    const element = list.current;
    if (scroller === null || element === null) return undefined;
    let [above, row, height, last] = [0, 1, 0, 0];
    const move = (isScrolling: boolean) => {
      const top = scroller.scrollTop;
      const isUp = top < last;
      last = top;
      const from = Math.floor((top - above) / row);
      const to = Math.ceil((top - above + height) / row);
      seen({ from, to }, { from: from - (isUp ? AHEAD : BEHIND), to: to + (isUp ? BEHIND : AHEAD) }, isScrolling);
    };
    const scroll = () => move(true);
    const measure = () => {
      const box = element.getBoundingClientRect();
      above = box.top - scroller.getBoundingClientRect().top + scroller.scrollTop;
      row = box.height / count || 1;
      height = scroller.clientHeight;
      move(false);
    };
    bring.current = (index) => {
      const [over, under] = MARGINS;
      const top = above + index * row;
      const most = top - over;
      const least = top + row + under - height;
      if (scroller.scrollTop > most) scroller.scrollTop = most;
      else if (scroller.scrollTop < least) scroller.scrollTop = least;
      move(false);
    };
    measure();
    // What stands above the list moves it: the column grows with it, as the list does with the height of a row.
    const observer = new ResizeObserver(measure);
    for (const one of [scroller, ...scroller.children, element]) observer.observe(one);
    scroller.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      scroller.removeEventListener('scroll', scroll);
    };
  }, [list, scroller, count]);
  return { bringIntoSight: (index: number) => bring.current(index) };
}
