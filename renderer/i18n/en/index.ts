import { common } from './common';
import { episode } from './episode';
import { journal } from './journal';
import { library } from './library';
import { marking } from './marking';
import { palette } from './palette';
import { problems } from './problems';
import { settings } from './settings';
import { shell } from './shell';
import { show } from './show';
import { upNext } from './upNext';
import { welcome } from './welcome';

/** The English words, one namespace an area. English is complete; other languages fall back to it. */
export const en = {
  common,
  episode,
  journal,
  library,
  marking,
  palette,
  problems,
  settings,
  shell,
  show,
  upNext,
  welcome,
} as const;
