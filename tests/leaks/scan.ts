import type { Token } from './tokens';
import type { World } from './world';

/** Everything in an answer as one text: values, keys, ids, and what stands in maps and sets. */
export function textOf(answer: unknown): string {
  return (
    JSON.stringify(answer, (_, value: unknown) => {
      if (value instanceof Map) return [...value];
      if (value instanceof Set) return [...value];
      return value;
    }) ?? ''
  );
}

export type Leak = Pick<Token, 'token' | 'kind'> & { read: string; watched: number };

/** The tokens in an answer that lie beyond the horizon. */
export function leaksOf(world: World, read: string, answer: unknown): Leak[] {
  return world.tokens
    .beyond(textOf(answer), world.watched)
    .map(({ token, kind }) => ({ read, token, kind, watched: world.watched.size }));
}
