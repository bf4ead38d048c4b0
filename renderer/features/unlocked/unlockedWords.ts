import type { Unlocked, UnlockedNumbers } from '../../db/reads';
import { words } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { partsOfList } from '../../i18n/figures';
import '../../i18n/late/unlocked';

export type UnlockedCard = Unlocked['characters'][number];
export type UnlockedLine = UnlockedCard['lines'][number];

/** Facts are counted, not the values beside them: those are told on the card. */
export function numbersOf({ characters }: Pick<Unlocked, 'characters'>): UnlockedNumbers {
  const facts = characters.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'fact'));
  return { facts: facts.length, cards: characters.length, met: characters.filter(({ isNew }) => isNew).length };
}

/** `14 facts on 10 cards · 5 met`. */
export function writeNumbers({ facts, cards, met }: UnlockedNumbers): string {
  const onCards = { facts: words.t('unlocked:facts', { count: facts }), count: cards };
  const parts: string[] = [facts > 0 ? words.t('unlocked:onCards', onCards) : words.t('unlocked:cards', onCards)];
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

export type UnlockedValue = { id: string; text: string; to: NonNullable<UnlockedLine['to']>[]; unconfirmed: boolean };

/** What is no fact, as it stands in a row: names and values, then relations, those of one kind together. */
export function valuesOf(lines: readonly UnlockedLine[]): UnlockedValue[] {
  const values: UnlockedValue[] = [];
  for (const { id, kind, text, to, unconfirmed } of lines) {
    if (kind === 'fact') continue;
    const same = values.find((one) => to !== null && one.text === text && one.unconfirmed === unconfirmed);
    if (to && same) same.to.push(to);
    else values.push({ id, text: writeValue(kind, text), to: to ? [to] : [], unconfirmed });
  }
  return values;
}

function writeValue(kind: UnlockedLine['kind'], text: string): string {
  return kind === 'name' || kind === 'alias' || kind === 'actor' ? words.t(`unlocked:line.${kind}`, { text }) : text;
}

/** `Agnes Jurati and Soji Asha`, in pieces: with the character where a piece is its name. */
export function listed(heads: UnlockedValue['to']): { text: string; head: UnlockedValue['to'][number] | null }[] {
  const left = [...heads];
  return partsOfList(heads.map(({ name }) => name)).map(({ type, value }) => ({
    text: value,
    head: type === 'element' ? (left.shift() ?? null) : null,
  }));
}
