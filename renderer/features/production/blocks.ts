import type { ProductionLine } from '../../db/reads';

/** The parts of the page and the statements that belong to each, in the order in which they stand. */
const BLOCKS = [
  {
    id: 'makers',
    keys: ['creators', 'showrunners', 'executive-producers', 'producers', 'composers', 'theme-music'],
  },
  {
    id: 'shown',
    keys: [
      'original-network',
      'network',
      'later-network-name',
      'premiere-date',
      'finale-date',
      'release',
      'network-canada',
      'international-streaming',
      'distributor-us',
      'distributor-international',
    ],
  },
  {
    id: 'made',
    keys: ['production-companies', 'studio', 'based-on', 'filming-location', 'country', 'language', 'genre'],
  },
  {
    id: 'shape',
    keys: [
      'seasons',
      'episodes',
      'runtime-range-min',
      'status',
      'place-in-franchise',
      'story-time',
      'timeline',
      'theme',
    ],
  },
] as const;
export type BlockId = (typeof BLOCKS)[number]['id'] | 'more';

/** Statements that are sentences of a text rather than lines of a list. */
const PROSE = ['premise', 'development'] as const;
export type ProseId = (typeof PROSE)[number];

export type Block = { id: BlockId; lines: ProductionLine[] };

/** The statements by part; what no part knows stands in the last one. */
export function blocksOf(lines: readonly ProductionLine[]): Block[] {
  const isProse = (key: string) => PROSE.some((one) => one === key);
  const known = new Set<string>(BLOCKS.flatMap(({ keys }) => keys));
  const blocks: Block[] = BLOCKS.map(({ id, keys }) => ({
    id,
    lines: keys.flatMap((key) => lines.filter((line) => line.key === key)),
  }));
  const more = lines.filter((line) => !known.has(line.key) && !isProse(line.key));
  return [...blocks, { id: 'more' as const, lines: more }].filter((block) => block.lines.length > 0);
}

export function proseOf(lines: readonly ProductionLine[]): { id: ProseId; lines: ProductionLine[] }[] {
  return PROSE.map((id) => ({ id, lines: lines.filter((line) => line.key === id && line.value !== null) })).filter(
    (one) => one.lines.length > 0,
  );
}
