import { backups } from './backups';
import { cardExport } from './cardExport';
import { characters } from './characters';
import { common } from './common';
import { compare } from './compare';
import { episode } from './episode';
import { exports } from './exports';
import { franchise } from './franchise';
import { journal } from './journal';
import { library } from './library';
import { marking } from './marking';
import { notes } from './notes';
import { palette } from './palette';
import { people } from './people';
import { problems } from './problems';
import { production } from './production';
import { search } from './search';
import { relations } from './relations';
import { settings } from './settings';
import { shell } from './shell';
import { show } from './show';
import { sources } from './sources';
import { unlocked } from './unlocked';
import { upNext } from './upNext';
import { verify } from './verify';
import { welcome } from './welcome';

/** The English words, one namespace an area. English is complete; other languages fall back to it. */
export const en = {
  backups,
  cardExport,
  characters,
  common,
  compare,
  episode,
  exports,
  franchise,
  journal,
  library,
  marking,
  notes,
  palette,
  people,
  problems,
  production,
  search,
  relations,
  settings,
  shell,
  show,
  sources,
  unlocked,
  upNext,
  verify,
  welcome,
} as const;
