import type { PlayRow } from '../../../../shared/library/rows';
import type { ImportedWhen } from '../../../imports/record';
import type { Slot } from '../match/episodeFinder';
import type { HeldShow, JudgeOptions, Plan } from './judged';
import { reconcilePlays, type HeldPlay } from './reconcile';

export type ToldPlay = { row: number; slot: Slot; when: ImportedWhen; bulk: boolean };
type ToldMark = { row: number; slots: readonly Slot[]; when: ImportedWhen };
type Answer = (row: number, answer: 'here' | 'new') => void;

/** Compares the plays of a file with those of the library, episode by episode; then what was marked up to a place. */
export function judgePlays(
  plays: readonly ToldPlay[],
  marks: readonly ToldMark[],
  { held, zone }: JudgeOptions,
  plan: Plan,
  answer: Answer,
): void {
  const heldBySlot = heldPlays(held);
  const bySlot = new Map<Slot, ToldPlay[]>();
  for (const play of plays) {
    const list = bySlot.get(play.slot);
    if (list) list.push(play);
    else bySlot.set(play.slot, [play]);
  }
  for (const [slot, told] of bySlot) {
    const outcomes = reconcilePlays(
      heldBySlot(slot),
      told.map((play) => play.when),
      zone,
    );
    told.forEach(({ row, when, bulk }, index) => {
      const outcome = outcomes[index];
      answer(row, outcome?.kind === 'here' ? 'here' : 'new');
      if (outcome === undefined || outcome.kind === 'here') return;
      plan.plays.push({ slot, when, bulk, replaces: outcome.kind === 'dates' ? outcome.row : null });
    });
  }
  // «Everything up to here» says of each episode that it was watched at least once, and of the last one perhaps when.
  const watched = new Set(bySlot.keys());
  for (const { row, slots, when } of marks) {
    let added = 0;
    slots.forEach((slot, index) => {
      if (watched.has(slot) || heldBySlot(slot).length > 0) return;
      watched.add(slot);
      added += 1;
      const isLast = index === slots.length - 1;
      plan.plays.push({ slot, when: isLast ? when : { precision: 'unknown' }, bulk: true, replaces: null });
    });
    answer(row, added > 0 ? 'new' : 'here');
  }
}

/** The live plays of each episode, with the rows that they replaced. */
function heldPlays(held: HeldShow): (slot: Slot) => readonly HeldPlay[] {
  const byId = new Map(held.plays.map((row) => [row.id, row]));
  const byEpisode = new Map<string, HeldPlay[]>();
  for (const row of held.plays) {
    if (row.state !== 'live') continue;
    const list = byEpisode.get(row.episode) ?? [];
    if (list.length === 0) byEpisode.set(row.episode, list);
    list.push({ row, earlier: earlierOf(row, byId) });
  }
  const byRef = new Map(held.identities.map((row) => [row.catalogue ?? row.id, row.id]));
  return (slot) => {
    const identity = slot.identity ?? (slot.ref === null ? undefined : byRef.get(slot.ref));
    return (identity === undefined ? undefined : byEpisode.get(identity)) ?? [];
  };
}

function earlierOf(row: PlayRow, byId: ReadonlyMap<string, PlayRow>): PlayRow[] {
  const earlier: PlayRow[] = [];
  for (let id = row.replaces; id !== null;) {
    const before = byId.get(id);
    if (before === undefined) break;
    earlier.push(before);
    id = before.replaces;
  }
  return earlier;
}
