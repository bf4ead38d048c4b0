import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { LOOKUP_BASE, lookupBase, redirected } from '../../../electron/services/lookup/address';
import { createLookup, type LookupParts, waitFor } from '../../../electron/services/lookup/lookup';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A stand-in for the service, on this machine. */
async function standIn(answer: Answer, more: Partial<LookupParts> = {}) {
  const asked: IncomingMessage[] = [];
  const waited: number[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const clock = { now: 1_000 };
  const lookup = createLookup({
    base: `http://127.0.0.1:${port}`,
    userAgent: 'Watchbill/1.2.3',
    timeout: 60_000,
    fresh: 60_000,
    limit: 10_000,
    now: () => clock.now,
    wait: async (milliseconds) => void waited.push(milliseconds),
    ...more,
  });
  return { lookup, asked, waited, clock, port };
}

const json = (response: ServerResponse, value: unknown) => response.end(JSON.stringify(value));
const never = new AbortController().signal;
const show = { id: 7, name: 'Night <b>Ferry</b>', premiered: '2019-01-01', status: 'Ended' };

describe('a look-up', () => {
  it('searches, says who asks, and remembers the answer for a while', async () => {
    const { lookup, asked, clock } = await standIn((_, response) => json(response, [{ score: 1, show }]));
    const found = await lookup.search('night & day', never);
    expect(found).toMatchObject({ ok: true, value: [{ id: 7, title: 'Night Ferry', year: 2019 }] });
    expect(asked[0]?.url).toBe('/search/shows?q=night%20%26%20day');
    expect(asked[0]?.headers['user-agent']).toBe('Watchbill/1.2.3');
    expect(await lookup.search('night & day', never)).toEqual(found);
    expect(asked).toHaveLength(1);
    clock.now += 61 * 60_000;
    await lookup.search('night & day', never);
    expect(asked).toHaveLength(2);
  });

  it('reads a show with its specials, and asks again only when something fresh is wanted', async () => {
    const { lookup, asked, clock } = await standIn(({ url }, response) =>
      json(response, url === '/shows/7' ? show : [{ id: 1, season: 1, number: null, name: 'Extra' }]),
    );
    expect(await lookup.show(7, false, never)).toMatchObject({
      ok: true,
      value: { episodes: [{ id: 1 }], fetchedAt: 1_000 },
    });
    expect(asked.map((one) => one.url)).toEqual(['/shows/7', '/shows/7/episodes?specials=1']);
    clock.now += 5 * 60_000;
    await lookup.show(7, false, never);
    expect(asked).toHaveLength(2);
    await lookup.show(7, true, never);
    expect(asked).toHaveLength(4);
  });

  it('follows a redirect of the service, and none that leads elsewhere', async () => {
    const { lookup, port } = await standIn(({ url }, response) => {
      if (url === '/shows/7') json(response, show);
      else
        response
          .writeHead(301, { location: url?.includes('tvdb') ? '/shows/7' : 'http://elsewhere.example/shows/7' })
          .end();
    });
    expect(await lookup.byId('tvdb', '12', never)).toMatchObject({ ok: true, value: { id: 7 } });
    expect(await lookup.byId('imdb', 'tt1', never)).toEqual({ ok: false, error: { code: 'odd-answer' } });
    expect(redirected(`http://127.0.0.1:${port}`, `http://127.0.0.1:${port}/a`, 'http://127.0.0.1:1/b')).toBeNull();
  });

  it('waits where it is asked to, a few times, and says so when that is too long', async () => {
    let refusals = 1;
    const { lookup, waited } = await standIn((_, response) => {
      if (refusals-- > 0) response.writeHead(429, { 'retry-after': refusals > 90 ? '60' : '2' }).end();
      else json(response, []);
    });
    expect(await lookup.search('a', never)).toEqual({ ok: true, value: [] });
    expect(waited).toEqual([2_000]);
    refusals = 5;
    expect(await lookup.search('b', never)).toEqual({ ok: false, error: { code: 'too-many', seconds: 2 } });
    expect(waited).toHaveLength(3);
    refusals = 100;
    expect(await lookup.search('c', never)).toEqual({ ok: false, error: { code: 'too-many', seconds: 60 } });
    expect(waited).toHaveLength(3);
  });

  it.each([
    ['nothing found', (response: ServerResponse) => response.writeHead(404).end(), 'not-found'],
    ['a fault over there', (response: ServerResponse) => response.writeHead(500).end(), 'odd-answer'],
    ['no JSON', (response: ServerResponse) => response.end('<html>'), 'odd-answer'],
    ['another shape', (response: ServerResponse) => json(response, { show: [] }), 'odd-answer'],
    [
      'text that is no UTF-8',
      (response: ServerResponse) => response.end(Buffer.from([0x22, 0xff, 0x22])),
      'odd-answer',
    ],
    ['an answer too long', (response: ServerResponse) => json(response, ['x'.repeat(20_000)]), 'odd-answer'],
    ['silence', () => undefined, 'timed-out'],
    ['half an answer', (response: ServerResponse) => void response.write('['), 'timed-out'],
    ['a line that breaks', (response: ServerResponse) => void response.destroy(), 'offline'],
  ])('answers %s with a reason', async (_, answer, code) => {
    // Only where nothing comes may the time be short.
    const more = code === 'timed-out' ? { timeout: 300 } : {};
    const { lookup } = await standIn((_request, response) => void answer(response), more);
    expect(await lookup.search('a', never)).toEqual({ ok: false, error: { code } });
  });

  it('says that nobody is there, and stops when nobody waits any more', async () => {
    const silent = await standIn(() => undefined);
    const controller = new AbortController();
    const answer = silent.lookup.search('a', controller.signal);
    setTimeout(() => controller.abort(), 20);
    expect(await answer).toEqual({ ok: false, error: { code: 'cancelled' } });
    const { lookup } = await standIn(() => undefined, { base: 'http://127.0.0.1:1' });
    expect(await lookup.search('a', never)).toEqual({ ok: false, error: { code: 'offline' } });
    const begun = Date.now();
    await waitFor(60_000, AbortSignal.timeout(20));
    expect(Date.now() - begun).toBeLessThan(50_000);
  });
});

describe('where look-ups go', () => {
  it.each([
    '',
    'nonsense',
    'https://api.tvmaze.com.evil.example',
    'http://evil.example',
    'file:///etc',
    'https://127.0.0.1',
  ])('to the service, whatever a start says: %s', (named) => {
    expect(lookupBase(named)).toBe(LOOKUP_BASE);
  });

  it('to a stand-in on this machine, where a test names one', () => {
    expect(lookupBase('http://127.0.0.1:4123/x')).toBe('http://127.0.0.1:4123');
  });

  it('with the scheme of ours also where the service redirects without one', () => {
    expect(redirected(LOOKUP_BASE, `${LOOKUP_BASE}/lookup`, 'http://api.tvmaze.com/shows/7')).toBe(
      `${LOOKUP_BASE}/shows/7`,
    );
    expect(redirected(LOOKUP_BASE, `${LOOKUP_BASE}/lookup`, 'https://api.tvmaze.com:8443/shows/7')).toBeNull();
    expect(redirected(LOOKUP_BASE, `${LOOKUP_BASE}/lookup`, 'https://elsewhere.example/shows/7')).toBeNull();
    expect(redirected(LOOKUP_BASE, `${LOOKUP_BASE}/lookup`, 'https://me@api.tvmaze.com/shows/7')).toBeNull();
  });
});
