import type { CreditRole } from '../../../shared/pack/creditRoles';
import type { PersonPage } from '../../db/reads';
import { words } from '../../i18n';
import '../../i18n/late/people';

/** `Director`, and `Directors` where several stand beside it. */
export function writeRole(role: CreditRole, count = 1): string {
  return words.t(`people:role.${role}`, { count });
}

/** In the order in which a person would be introduced. */
const TRADES: readonly CreditRole[] = [
  'actor',
  'creator',
  'showrunner',
  'director',
  'writer',
  'teleplay',
  'story',
  'composer',
  'theme',
  'executive-producer',
  'producer',
];

/** `Actor · Director`: what somebody is, by all of it that may be read. */
export function writeTrades(shows: PersonPage['shows']): string {
  const roles = new Set(shows.flatMap(({ work }) => work.map(({ role }) => role)));
  if (shows.some(({ parts }) => parts.length > 0)) roles.add('actor');
  const trades = TRADES.filter((role) => roles.has(role)).map((role) => words.t(`people:is.${role}`));
  return [...new Set(trades)].join(' · ');
}
