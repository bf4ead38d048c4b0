/** What may be wrong with a library. */
export type FindingKind =
  /** A row has not the shape of its table. */
  | 'shape'
  /** A row names something that is not there. */
  | 'relation'
  /** A number of the journal is missing, or the last one is not the one that the library says. */
  | 'entry'
  /** A row is not as the last action on it left it, is gone, or comes from no action. */
  | 'changed'
  | 'gone'
  | 'unexplained'
  /** The journal file lacks an action, or tells it otherwise. */
  | 'line'
  /** What is worked out from the rows was wrong. The only thing that is repaired. */
  | 'derived';

/** One finding. Keys and fields only: nothing of it tells what somebody watched. */
export type Finding = { kind: FindingKind; table: string; key: string; detail: string };

export type VerifyReport = {
  /** Epoch milliseconds. */
  at: number;
  /** What was looked at. */
  rows: number;
  entries: number;
  lines: number;
  shows: number;
  /** The first of each kind; `counts` has them all. */
  findings: Finding[];
  counts: Partial<Record<FindingKind, number>>;
};

/** Kept of each kind: a broken library would give as many as it has rows. */
export const KEPT_OF_EACH = 100;

/** Collects findings. `forget` drops those about rows that were changed while they were looked at. */
export function createFindings(): {
  add: (finding: Finding) => void;
  forget: (touched: ReadonlySet<string>) => void;
  forgetAll: () => void;
  answer: () => Pick<VerifyReport, 'findings' | 'counts'>;
} {
  let all: Finding[] = [];
  return {
    add: (finding) => void all.push(finding),
    forget(touched) {
      if (touched.size > 0) all = all.filter(({ table, key }) => !touched.has(rowName(table, key)));
    },
    forgetAll() {
      all = [];
    },
    answer() {
      const counts: Partial<Record<FindingKind, number>> = {};
      const findings = all.filter(({ kind }) => {
        counts[kind] = (counts[kind] ?? 0) + 1;
        return counts[kind] <= KEPT_OF_EACH;
      });
      return { findings, counts };
    },
  };
}

/** One name for a row of any table. */
export const rowName = (table: string, key: string): string => `${table} ${key}`;
