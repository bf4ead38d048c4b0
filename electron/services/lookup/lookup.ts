import type * as z from 'zod';
import { foundShow } from '../../../shared/lookup/fromTvmaze';
import {
  type FoundShow,
  type LookedUpShow,
  type LookupProblem,
  TvmazeEpisodes,
  TvmazeSearch,
  TvmazeShow,
} from '../../../shared/lookup/tvmaze';
import { fail, ok, type Result } from '../../../shared/util/result';
import { safelyParsed } from '../../../shared/util/safelyParsed';
import { fetchJson, type FetchOptions } from './fetchJson';

export type LookupParts = FetchOptions & {
  /** How old an answer may be when something fresh is asked for, in milliseconds. */
  fresh: number;
  now: () => number;
  /** Waits, unless the signal says that nobody waits any more. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

type Answer<T> = Promise<Result<T, LookupProblem>>;

/** Looks shows up, one request after the other. */
export type Lookup = {
  search: (query: string, signal: AbortSignal) => Answer<FoundShow[]>;
  /** The show that another service knows by this id, or null. */
  byId: (scheme: 'tvdb' | 'imdb', value: string, signal: AbortSignal) => Answer<FoundShow | null>;
  /** `fresh` asks again where what is remembered is older than `fresh`. */
  show: (id: number, fresh: boolean, signal: AbortSignal) => Answer<LookedUpShow>;
};

/** The service itself keeps its answers for an hour. */
const KEPT = 60 * 60_000;
const REMEMBERED = 60;
/** It is asked again where it says within how many seconds, and these are few. */
const PATIENCE = 12;
const RETRIES = 2;

export function createLookup(parts: LookupParts): Lookup {
  const remembered = new Map<string, { at: number; value: unknown }>();
  let last: Promise<unknown> = Promise.resolve();

  /** One after the other: the service allows twenty requests in ten seconds to one address. */
  function inOrder<T>(work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  }

  async function ask<T>(
    path: string,
    schema: z.ZodType<T>,
    signal: AbortSignal,
    age: number = KEPT,
  ): Answer<{ value: T; at: number }> {
    const known = remembered.get(path);
    if (known && parts.now() - known.at < age) return ok({ value: known.value as T, at: known.at });
    return inOrder(async () => {
      for (let attempt = 0; ; attempt += 1) {
        if (signal.aborted) return fail({ code: 'cancelled' });
        // oxlint-disable-next-line no-await-in-loop -- again only after it was refused
        const answer = await fetchJson(`${parts.base}${path}`, parts, signal);
        if (answer.ok) return keep(path, schema, answer.value);
        const { error } = answer;
        if (error.code !== 'too-many' || attempt >= RETRIES || (error.seconds ?? attempt + 1) > PATIENCE) return answer;
        // oxlint-disable-next-line no-await-in-loop -- as above
        await parts.wait((error.seconds ?? attempt + 1) * 1_000, signal);
      }
    });
  }

  function keep<T>(
    path: string,
    schema: z.ZodType<T>,
    value: unknown,
  ): Result<{ value: T; at: number }, LookupProblem> {
    const parsed = safelyParsed(schema, value);
    if (!parsed.success) return fail({ code: 'odd-answer' });
    const at = parts.now();
    remembered.delete(path);
    remembered.set(path, { at, value: parsed.data });
    if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    return ok({ value: parsed.data, at });
  }

  return {
    async search(query, signal) {
      const answer = await ask(`/search/shows?q=${encodeURIComponent(query)}`, TvmazeSearch, signal);
      return answer.ok ? ok(answer.value.value.map((one) => foundShow(one.show))) : answer;
    },
    async byId(scheme, value, signal) {
      const name = scheme === 'tvdb' ? 'thetvdb' : scheme;
      const answer = await ask(`/lookup/shows?${name}=${encodeURIComponent(value)}`, TvmazeShow, signal);
      if (answer.ok) return ok(foundShow(answer.value.value));
      return answer.error.code === 'not-found' ? ok(null) : answer;
    },
    async show(id, fresh, signal) {
      const age = fresh ? parts.fresh : KEPT;
      const show = await ask(`/shows/${id}`, TvmazeShow, signal, age);
      if (!show.ok) return show;
      // What is embedded in a show leaves its specials out.
      const episodes = await ask(`/shows/${id}/episodes?specials=1`, TvmazeEpisodes, signal, age);
      if (!episodes.ok) return episodes;
      return ok({
        show: show.value.value,
        episodes: episodes.value.value,
        fetchedAt: Math.min(show.value.at, episodes.value.at),
      });
    },
  };
}

/** Waits, or ends at once when the signal comes. */
export function waitFor(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
