import { words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import { clock } from '../../platform/clock';
import './print.css';
import '../../i18n/late/printing';

/** What marks elements for the styles of paper; the styles do the rest. */
const MARK = 'data-print';
const TALL = 'data-print-tall';
const VIRTUAL = '[data-testid="virtuoso-item-list"], [data-testid="virtuoso-grid-item-list"], [data-lines-in-part]';

/** What stands in place of something that is still being read or counted. */
const UNREAD = '[data-waiting], [role="progressbar"]';

/** How long rows may take to come, and how long none must have come for all to be there. In milliseconds. */
const LONGEST = 6_000;
const QUIET = 350;

/**
 * Prepares the page of this window for paper: marks what is no part of it, lays out what scrolls, lets long lists draw all
 * their rows, and puts a head over it. Answers the function that puts everything back.
 */
export async function pageOnPaper(title: string): Promise<() => void> {
  const page = document.getElementById('page');
  if (page === null) return () => undefined;
  await readThrough(page);
  const marked: Element[] = [];
  const mark = (element: Element, as: string) => {
    element.setAttribute(MARK, as);
    marked.push(element);
  };
  for (
    let element: Element | null = page;
    element !== null && element !== document.body;
    element = element.parentElement
  ) {
    mark(element, 'way');
    for (const sibling of element.parentElement?.children ?? []) if (sibling !== element) mark(sibling, 'not');
  }
  const places = scrollersIn(page).map((element) => ({ element, top: element.scrollTop }));
  const open = new Set(places.flatMap(({ element }) => [element, ...roundabout(element, page)]));
  for (const element of open) if (page.contains(element) && element !== page) mark(element, 'open');
  const tall = [...page.querySelectorAll(VIRTUAL)].map((list) => scrollerOf(list, page));
  for (const element of tall) element.setAttribute(TALL, '');
  const isCut = tall.length > 0 && !(await settle(page, tall));
  const head = headOf(title, isCut ? page.querySelectorAll('[data-row], [data-index]').length : null);
  document.body.prepend(head);

  return () => {
    head.remove();
    for (const element of marked) element.removeAttribute(MARK);
    for (const element of tall) element.removeAttribute(TALL);
    for (const { element, top } of places) element.scrollTop = top;
  };
}

/** The elements between a scroller and the page: they are as high as the window, and would cut what is laid open in them. */
function roundabout(element: Element, page: Element): Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null && one !== page; one = one.parentElement) found.push(one);
  return found;
}

function scrollersIn(page: Element): Element[] {
  return [page, ...page.querySelectorAll('*')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    // What is cut with dots on the screen stays cut: laid open, it would lie over what is below it.
    const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
    return (
      scrolls && (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1)
    );
  });
}

/** What a long list scrolls in: without one of its own, the page. */
function scrollerOf(list: Element, page: Element): Element {
  for (let element = list.parentElement; element !== null && element !== page; element = element.parentElement)
    if (['auto', 'scroll'].includes(getComputedStyle(element).overflowY)) return element;
  return page;
}

/** Somebody who is quick does not want «Reading…» on paper. */
async function readThrough(page: Element): Promise<void> {
  const end = performance.now() + LONGEST;
  // oxlint-disable-next-line no-await-in-loop -- frame after frame
  while (page.querySelector(UNREAD) !== null && performance.now() < end) await nextFrame();
}

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until no more rows come. False where there are more than fit. */
async function settle(page: Element, tall: readonly Element[]): Promise<boolean> {
  const end = performance.now() + LONGEST;
  let rows = -1;
  let since = performance.now();
  while (performance.now() < end && performance.now() - since < QUIET) {
    // oxlint-disable-next-line no-await-in-loop -- frame after frame
    await nextFrame();
    const now = page.querySelectorAll('[data-index], [data-row]').length;
    if (now !== rows) since = performance.now();
    rows = now;
  }
  return tall.every((element) => element.scrollHeight <= element.clientHeight + 1);
}

/** Says what this is, of which day, and that it ends at the horizon; and where it does not hold all rows, that too. */
function headOf(title: string, rows: number | null): HTMLElement {
  const head = document.createElement('div');
  head.dataset['printHead'] = '';
  head.ariaHidden = 'true';
  const add = (text: string) => {
    const line = document.createElement('p');
    line.textContent = text;
    head.append(line);
    return line;
  };
  add(title).dataset['printTitle'] = '';
  add(`${words.t('printing:head', { date: writeDay(clock.today(), 'prose') })}. ${words.t('printing:horizon')}`);
  if (rows !== null) add(words.t('printing:cut', { rows }));
  return head;
}
