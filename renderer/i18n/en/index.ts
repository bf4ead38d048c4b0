import { characters } from './characters';
import { common } from './common';
import { episode } from './episode';
import { journal } from './journal';
import { library } from './library';
import { marking } from './marking';
import { notes } from './notes';
import { palette } from './palette';
import { problems } from './problems';
import { search } from './search';
import { shell } from './shell';
import { show } from './show';
import { unlocked } from './unlocked';
import { upNext } from './upNext';

/**
 * The English words that the first screen may need, one namespace an area; `late.ts` names the others. English is
 * complete; other languages fall back to it.
 */
export const en = {
  characters,
  common,
  episode,
  journal,
  library,
  marking,
  notes,
  palette,
  problems,
  search,
  shell,
  show,
  unlocked,
  upNext,
} as const;
