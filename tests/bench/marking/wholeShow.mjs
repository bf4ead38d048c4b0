// Functions that run in the page: marking a whole show by its menu.

/**
 * The show with most episodes that are not watched: its address, its title, and how many those are.
 * @returns {Promise<{ slug: string, title: string, unwatched: number }>}
 */
export async function findLongest() {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('watchbill');
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error));
  });
  const all = (name) =>
    new Promise((resolve) => {
      const request = database.transaction(name).objectStore(name).getAll();
      request.addEventListener('success', () => resolve(request.result));
    });
  const [outlines, progress] = [await all('outlines'), await all('progress')];
  database.close();
  const watched = new Map(progress.map((row) => [row.catalogue, row.watched]));
  const shows = outlines
    .filter(({ kind }) => kind === 'series')
    .map(({ show, slug, title, places }) => {
      const regular = places.filter(({ special }) => !special).length;
      return {
        slug,
        title: typeof title === 'string' ? title : title.en,
        unwatched: regular - (watched.get(show) ?? 0),
      };
    });
  return shows.toSorted((a, b) => b.unwatched - a.unwatched)[0];
}

/** Goes to the page of a show. */
export function goToShow(slug) {
  location.hash = `#/show/${slug}`;
  return true;
}

/** Whether the rows of the page are there. */
export const seesEpisodes = () => document.querySelectorAll('[data-episode] input[type=checkbox]').length >= 5;

/** Where the button of the show's menu is; null while there is none. */
export function menuButton() {
  const button = document.querySelector('main h1')?.closest('main')?.querySelector('button[aria-label^="More for "]');
  if (!button) return null;
  const { left, top, width, height } = button.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where the entry that marks the whole show is; null while the menu is not open. */
export function markEntry() {
  const entry = [...document.querySelectorAll('[role=menuitem]')].find((one) =>
    one.textContent?.startsWith('Mark the whole show'),
  );
  if (!entry || entry.getAttribute('aria-disabled') === 'true') return null;
  const { left, top, width, height } = entry.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Says of the click on that entry when the second frame after it began, and whether every row there was ticked. */
export function watchWhole() {
  const seen = (window.bench ??= {});
  const boxes = () => [...document.querySelectorAll('[data-episode] input[type=checkbox]')];
  addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !event.target.closest?.('[role=menuitem]')) return;
      const whole = { at: event.timeStamp, painted: NaN, shown: false };
      seen.whole = whole;
      requestAnimationFrame(() => {
        requestAnimationFrame(() => {
          whole.painted = performance.now();
          whole.shown = boxes().length > 0 && boxes().every((box) => box.checked);
        });
      });
    },
    { capture: true },
  );
}

/** The way of the last whole mark to the disk and to the screen; null while it is under way. */
export function lastWhole() {
  const { whole, transactions } = window.bench;
  const after = transactions.filter(({ begun }) => begun >= whole.at);
  if (after.length === 0 || !after.every(({ complete }) => complete > 0)) return null;
  if (document.querySelector('svg[class*="pending"]') !== null) return null;
  const [{ complete, durability }] = after;
  const { at, painted, shown } = whole;
  return { durable: complete - at, durability, transactions: after.length, painted: painted - at, shown };
}

/** Whether a second action came after the whole mark, and all is stored. */
export function isTakenBack() {
  const { whole, transactions } = window.bench;
  const after = transactions.filter(({ begun }) => begun >= whole.at);
  if (after.length < 2 || !after.every(({ complete }) => complete > 0)) return false;
  return document.querySelector('svg[class*="pending"]') === null;
}
