import type { Page } from '@playwright/test';
import { INJECTIONS } from '../fixtures/injections';

/** Tables of the catalogue with texts that a screen shows. */
const TEXTS = [
  'outlines',
  'shows',
  'seasons',
  'episodes',
  'people',
  'franchises',
  'characters',
  'appearances',
  'production',
  'sources',
  'claims',
  'conflicts',
] as const;

/**
 * Puts a text that tries something into every text of the catalogue, as a hostile pack would have it, and into notes, as
 * a hostile import would. Written through IndexedDB itself: the app's own checks have no part in it. Answers how many
 * texts there are now.
 */
export function makeHostile(page: Page): Promise<number> {
  return page.evaluate(
    async ({ tables, texts }) => {
      let used = 0;
      const next = () => texts[(used += 1) % texts.length] ?? '';
      /** Fields that are no text for people: what rows are found by, and what rules compare. */
      const isName = (key: string) =>
        /^(id|show|slug|pack|kind|status|ink|country|role|on|person|character|episode|source|sources|verdict|evidence|revealedIn|nameRevealedIn|supersedes|to|sameAs|mentions|firstAppearance|firstMentioned|premieredOn|endedOn|airedOn|publishedOn|address|language|foreignIds|unconfirmedFields|places|members|people|key)$/.test(
          key,
        );
      const poison = (value: unknown, key: string): unknown => {
        if (key !== '' && isName(key)) return value;
        if (typeof value === 'string') return next().slice(0, 300);
        if (Array.isArray(value)) return value.map((one) => poison(one, typeof one === 'string' ? key : ''));
        if (typeof value !== 'object' || value === null) return value;
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poison(one, name)]));
      };
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('watchbill');
        opening.addEventListener('success', () => resolve(opening.result));
        opening.addEventListener('error', () => reject(new Error('the library could not be opened')));
      });
      const done = (transaction: IDBTransaction) =>
        new Promise<void>((resolve, reject) => {
          transaction.addEventListener('complete', () => resolve());
          transaction.addEventListener('error', () => reject(new Error('not written')));
        });
      for (const name of tables) {
        const transaction = database.transaction(name, 'readwrite');
        const store = transaction.objectStore(name);
        const reading = store.getAll();
        reading.addEventListener('success', () => {
          for (const row of reading.result) store.put(poison(row, ''));
        });
        await done(transaction);
      }
      const notes = database.transaction('notes', 'readwrite');
      texts.forEach((text, index) => {
        const id = `01920000-0000-7000-8000-${String(index).padStart(12, '0')}`;
        const day = `2026-${String((index % 12) + 1).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}`;
        notes.objectStore('notes').put({
          id,
          note: id,
          createdAt: index,
          replaces: null,
          state: 'live',
          show: null,
          text,
          subject: { kind: 'day', ref: day },
          tags: [text.slice(0, 100)],
          links: [text.slice(0, 100)],
          names: [text.slice(0, 100)],
          gates: [],
        });
      });
      await done(notes);
      database.close();
      return used + texts.length;
    },
    { tables: TEXTS, texts: INJECTIONS },
  );
}

/** What a page holds that no text may bring: elements, handlers, addresses, styles. */
export function foreignParts(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const tag = element.tagName.toLowerCase();
      const found: string[] = [];
      const own = tag === 'meta' || tag === 'link' || tag === 'script';
      if (own && element.closest('body') !== null) found.push(`<${tag}> in the body`);
      if (
        /^(iframe|object|embed|base|form|img|picture|video|audio|source|template|portal|math|image|use|animate|foreignobject|noscript|marquee|x)$/.test(
          tag,
        ) &&
        element.closest('form[class]') === null
      )
        found.push(`<${tag}>`);
      if (tag === 'style' && element.closest('body') !== null) found.push('<style>');
      for (const { name, value } of element.attributes) {
        if (name.startsWith('on')) found.push(`${tag} ${name}`);
        if (
          /^(href|src|action|formaction|srcset|srcdoc|ping|background|poster|data)$/.test(name) &&
          tag !== 'link' &&
          tag !== 'script' &&
          !/^(#\/|#[\w-]+$)/.test(value)
        )
          found.push(`${tag} ${name}="${value.slice(0, 80)}"`);
      }
      return found;
    }),
  );
}
