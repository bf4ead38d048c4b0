import { createServer, type ServerResponse } from 'node:http';

export type ToldEpisode = { id: number; season: number; number: number | null; name: string; airdate?: string };

/** A stand-in for TVmaze on this machine. What it tells is invented; its shape is that of the service. */
export type StandIn = {
  /** Where it listens: for `--lookup-base`. */
  base: string;
  /** The paths that were asked for, in order. */
  asked: string[];
  episodes: ToldEpisode[];
  /** How it answers: as it should, with 429, or not at all. */
  mood: 'well' | 'busy' | 'silent';
  close: () => Promise<void>;
};

const SHOW = {
  id: 4711,
  url: 'https://www.tvmaze.com/shows/4711/lantern-street',
  name: 'Lantern Street',
  type: 'Scripted',
  language: 'English',
  genres: ['Drama'],
  status: 'Running',
  runtime: 45,
  premiered: '2021-03-01',
  ended: null,
  network: { id: 9, name: 'Harbour One', country: { name: 'Nowhere', code: 'NW', timezone: 'Europe/London' } },
  webChannel: null,
  externals: { tvrage: null, thetvdb: 8080, imdb: 'tt0008080' },
  summary: '<p><b>Lantern Street</b> is invented.</p>',
  updated: 1_790_000_000,
};

export async function startTvmaze(): Promise<StandIn> {
  const state: StandIn = {
    base: '',
    asked: [],
    mood: 'well',
    episodes: [
      { id: 1, season: 1, number: 1, name: 'First light', airdate: '2021-03-01' },
      { id: 2, season: 1, number: 2, name: 'Second light', airdate: '2021-03-08' },
      { id: 3, season: 1, number: 3, name: 'Third light', airdate: '2021-03-15' },
      { id: 4, season: 1, number: null, name: 'A winter special', airdate: '2021-12-20' },
    ],
    close: () => Promise.resolve(),
  };
  const json = (response: ServerResponse, value: unknown): void => {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
  const server = createServer((request, response) => {
    const url = request.url ?? '';
    state.asked.push(url);
    if (state.mood === 'silent') return;
    if (state.mood === 'busy') response.writeHead(429, { 'retry-after': '30' }).end();
    else if (url.startsWith('/search/shows')) json(response, url.includes('Lantern') ? [{ score: 1, show: SHOW }] : []);
    else if (url.startsWith('/lookup/shows')) response.writeHead(301, { location: '/shows/4711' }).end();
    else if (url.includes('/episodes'))
      json(
        response,
        state.episodes.map((one) => ({
          url: '',
          type: one.number === null ? 'significant_special' : 'regular',
          airtime: '',
          airstamp: '',
          runtime: 45,
          summary: null,
          ...one,
        })),
      );
    else json(response, SHOW);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  state.base = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  state.close = () =>
    new Promise((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return state;
}
