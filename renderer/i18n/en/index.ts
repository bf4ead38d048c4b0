import { common } from './common';
import { marking } from './marking';
import { problems } from './problems';
import { shell } from './shell';
import { show } from './show';
import { upNext } from './upNext';

/**
 * The English words that the first screen may need, one namespace an area; `late.ts` names the others. English is
 * complete; other languages fall back to it.
 */
export const en = {
  common,
  marking,
  problems,
  shell,
  show,
  upNext,
} as const;
