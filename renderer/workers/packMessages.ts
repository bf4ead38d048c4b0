import type { PackProblem } from '../../shared/pack/problem';

/** A pack to load: where it lies, and which file it must be. */
export type PackJob = { name: string; address: string; digest: string };

export type PackRefusal = Omit<PackProblem, 'code'> & {
  code: PackProblem['code'] | 'not-fetched' | 'wrong-digest' | 'not-stored';
};

/** What the worker tells while it works. */
export type PackMessage =
  | { kind: 'progress'; name: string; done: number }
  | { kind: 'loaded'; name: string }
  | { kind: 'refused'; name: string; problem: PackRefusal }
  | { kind: 'finished' };
