import type { Unlocked, UnlockedNumbers } from '../../db/reads';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';

export type UnlockedCard = Unlocked['characters'][number];
export type UnlockedLine = UnlockedCard['lines'][number];

export function numbersOf({ characters, count }: Pick<Unlocked, 'characters' | 'count'>): UnlockedNumbers {
  return { facts: count, cards: characters.length, met: characters.filter(({ isNew }) => isNew).length };
}

/** `14 facts on 10 cards · 5 met`. */
export function writeNumbers({ facts, cards, met }: UnlockedNumbers): string {
  const parts = [];
  if (facts > 0)
    parts.push(words.t('unlocked:onCards', { facts: words.t('unlocked:facts', { count: facts }), count: cards }));
  if (met > 0) parts.push(words.t('unlocked:met', { count: met }));
  return parts.join(' · ');
}

/** What a screen reader hears after the mark itself: how much there is, and the key that leads to it. */
export function writeSaid(unlocked: Unlocked, key: string | null): string {
  const { season, number, numberTo } = unlocked.episode;
  const code = writeCode(season, number, numberTo);
  const said = words.t('unlocked:said', { code, summary: writeNumbers(numbersOf(unlocked)) });
  return key === null ? said : words.t('unlocked:saidKeys', { said, key });
}

/** Names and values as they stand in a row after one another; a relation has its other side as a link behind it. */
export function writeValue({ kind, text }: Pick<UnlockedLine, 'kind' | 'text'>): string {
  return kind === 'name' || kind === 'alias' || kind === 'actor' ? words.t(`unlocked:line.${kind}`, { text }) : text;
}
