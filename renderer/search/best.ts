import { BEGINS, SAME } from './fit';
import type { Gathered } from './gather';
import { ALL_WORDS, BEGINS_THE_NAME, nameWords, SCORES } from './names';
import { bestName, comparePlaces, entryOf, rankOne, worthElsewhere, type Ranked, type Reading } from './rank';
import { SEARCH_KINDS } from './kinds';
import type { Slot, Slots } from './slots';
import { NAME, VALUES } from './vocabulary';

/** What was found: all of it by numbers, and of each kind the best. */
export type Finding = { docs: readonly number[]; best: Ranked[] };
export const NOTHING_FOUND: Finding = { docs: [], best: [] };

/**
 * The best of each kind. The word «the» is in half of all documents: what every one of them is worth is worked out from
 * numbers, and only those that come out on top are looked at letter by letter.
 * @param most of each kind, and some more, as looking closely may move them.
 */
export function bestOf(gathered: Gathered, slots: Slots, reading: Reading, most: number): Finding {
  const worth = worthOf(gathered, reading);
  const byKind = SEARCH_KINDS.map(() => new Best(2 * most + 20));
  for (const doc of gathered.docs) {
    const slot = slots.get(doc);
    const best = byKind[slot.kind];
    const least = worth(doc, slot) + slot.likelihood;
    // Most are far below those that are shown: where exactly is of no interest.
    if (!best || least + BEGINS_THE_NAME < best.least) continue;
    best.offer({ doc, document: slot.document, score: least + startOf(gathered, reading, doc, slot) });
  }
  const close = byKind.flatMap(({ all }) => all);
  return {
    docs: gathered.docs,
    best: close.map(({ doc, document }) => rankOne(entryOf(document), reading, elsewhere(gathered, reading, doc))),
  };
}

type Offered = Pick<Ranked, 'document' | 'score'> & { doc: number };

/** So many of what is offered, the best first. */
class Best {
  readonly all: Offered[] = [];
  /** What is below this does not come in. */
  least = -Infinity;
  constructor(private readonly most: number) {}

  offer(one: Offered): void {
    const last = this.all.at(-1);
    if (last && this.all.length >= this.most && comparePlaces(last, one) < 0) return;
    let place = this.all.length;
    for (let above = this.all[place - 1]; above && comparePlaces(one, above) < 0; above = this.all[place - 1])
      place -= 1;
    this.all.splice(place, 0, one);
    if (this.all.length > this.most) this.all.pop();
    if (this.all.length >= this.most) this.least = this.all.at(-1)?.score ?? -Infinity;
  }
}

/** What a name is worth, worked out from the costs of the words in it: as `fitName` does, but for where it begins. */
function worthOf(gathered: Gathered, reading: Reading): (doc: number, slot: Slot) => number {
  const { whole, telling } = reading.typed;
  return (doc, { document, names, words, letters }) => {
    if (names !== null) {
      const { score } = bestName({ document, names }, reading);
      return score > 0 ? score : elsewhere(gathered, reading, doc);
    }
    let [known, worst, errors] = [0, SAME, 0];
    for (let term = 0; term < telling.length; term += 1) {
      const cost = gathered.costOf(term, doc, NAME);
      if (cost === null) continue;
      known += 1;
      worst = Math.max(worst, cost);
      errors += Math.max(0, cost - BEGINS) * 10;
    }
    if (known === 0) return elsewhere(gathered, reading, doc);
    if (letters === whole.length && nameWords(document.name ?? '').whole === whole) return SCORES.whole;
    const rest = Math.max(0, words - known) * 3;
    errors = Math.min(errors, 200);
    if (known < telling.length) return SCORES.part + 200 * (known / telling.length) - rest - errors;
    const band = worst === SAME ? SCORES.words : worst === BEGINS ? SCORES.beginnings : SCORES.errors;
    return band - Math.min(rest, 40) - errors;
  };
}

/** What a name is worth more where it begins with what was typed first. */
function startOf(gathered: Gathered, { typed, near }: Reading, doc: number, { names, first }: Slot): number {
  const [term = ''] = typed.terms;
  const own = names === null && first !== '' ? near(term, first) : null;
  if (own === null) return 0;
  const place = typed.telling.indexOf(term);
  return place === -1 || gathered.costOf(place, doc, NAME) === own ? BEGINS_THE_NAME : 0;
}

function elsewhere(gathered: Gathered, { typed: { telling } }: Reading, doc: number): number {
  const isInValues = telling.every((_, term) => gathered.costOf(term, doc, VALUES) !== null);
  return worthElsewhere(isInValues, gathered.samenessOf(doc));
}

/** Whether something was found by its name, with all that was typed. */
export function isByName({ best }: Finding): boolean {
  return best.some(({ score }) => score >= ALL_WORDS);
}
