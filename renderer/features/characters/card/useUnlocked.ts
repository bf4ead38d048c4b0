import { useEffect, useState } from 'react';
import type { CharacterCard } from '../../../db/reads/companionViews';
import { words } from '../../../i18n';
import { announce } from '../../../ui';
import { lineIds } from './lineIds';
import '../../../i18n/late/characters';

/** Lines that came while the card was open, each with its place among them: they are underlined one after the other. */
export type Unlocked = ReadonlyMap<string, number>;

const NOTHING: Unlocked = new Map();

/** What a mark, made anywhere, has just brought onto a card that is open. Nothing when the card is first shown. */
export function useUnlocked(card: CharacterCard): Unlocked {
  const [known, setKnown] = useState({ card, ids: lineIds(card) });
  const [unlocked, setUnlocked] = useState(NOTHING);
  if (card !== known.card) {
    const ids = lineIds(card);
    const added = ids.filter((id) => !known.ids.includes(id));
    setKnown({ card, ids });
    // A card that lost lines, by an undo, keeps no line from before; one that stayed as it was keeps them.
    if (added.length > 0) setUnlocked(new Map(added.map((id, index) => [id, index])));
    else if (ids.length !== known.ids.length) setUnlocked(NOTHING);
  }
  useEffect(() => {
    if (unlocked.size > 0) announce(words.t('characters:unlocked', { count: unlocked.size }));
  }, [unlocked]);
  return unlocked;
}
