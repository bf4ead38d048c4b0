import { act } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { WatchbillDatabase } from '../../../renderer/db/database';
import { SearchPortContext } from '../../../renderer/features/search';
import { forget, remember } from '../../../renderer/workers/search/recent';
import { SearchService } from '../../../renderer/workers/search/searchService';
import type { SearchPort } from '../../../renderer/workers/searchClient';
import { mark } from '../../support/library';
import { loadBuiltIn } from '../../unit/packs/builtIn';
import { stage } from '../marking/stage';

const PICARD = 'show:picard:picard';
const running: (() => Promise<void>)[] = [];

/** What the worker does, in this thread and over a connection of its own. `gate` holds its answers back. */
function aSearch() {
  let open: (service: SearchService) => void = () => undefined;
  const ready = new Promise<SearchService>((resolve) => {
    open = resolve;
  });
  const search = {
    gate: Promise.resolve(),
    isBroken: false,
    /** How much is ready to be found. */
    share: null as number | null,
    asked: [] as string[],
    port: {
      prepare: () => undefined,
      share: (): number | null => search.share,
      follow: () => () => undefined,
      answer: async (query) => {
        search.asked.push(query.text);
        if (search.isBroken) throw new Error('broken');
        const answer = await (await ready).answer(query);
        await search.gate;
        return answer;
      },
      remember: (text) => void remember(search.database, text),
      forget: () => void forget(search.database),
    } satisfies SearchPort,
    database: null as unknown as WatchbillDatabase,
    start: async (name: string) => {
      search.database = new WatchbillDatabase(name);
      await search.database.open();
      const service = new SearchService(search.database, 'test');
      await service.start();
      running.push(async () => {
        await service.stop();
        search.database.close();
      });
      open(service);
    },
  };
  return search;
}

/** A screen over the built-in companion with its first five episodes watched, and the search behind it. */
export async function openSearch(children: ReactNode) {
  const search = aSearch();
  const opened = await stage(
    <SearchPortContext value={search.port}>{children}</SearchPortContext>,
    loadBuiltIn('picard'),
  );
  await opened.library.commit(mark(PICARD, { kind: 'up-to', episode: 'episode:picard:s01e05' }));
  await act(() => search.start(opened.database.name));
  return { ...opened, search };
}

/** Ends what `openSearch` began, before the library is closed. */
export function setUpSearch(): void {
  afterEach(async () => {
    await Promise.all(running.splice(0).map((stop) => stop()));
  });
}

/** A gate that is opened by hand. */
export function aGate() {
  let open = () => {};
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { gate, open: () => act(async () => open()) };
}
