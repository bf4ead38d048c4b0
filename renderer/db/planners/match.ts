import type { CatalogueActionOf } from '../../../shared/library/catalogueActions';
import type { IdentityRow, LibraryId, Ref } from '../../../shared/library/rows';
import type { SeasonId } from '../../../shared/pack/basics';
import { assertDefined } from '../../../shared/util/assertNever';
import { fail, ok, type Result } from '../../../shared/util/result';
import { isOwnPack } from '../catalogue/ownShowRows';
import type { LibraryError } from '../commit/errors';
import { identitiesOf } from '../commit/identities';
import { readShow, type ShowContext } from '../commit/showContext';
import type { UnitOfWork } from '../commit/unit';
import { moveRows } from './matchRows';
import type { Planned } from './planner';
import { removeRow } from './succession';

type Action = CatalogueActionOf<'match-show'>;

/**
 * Lets what is kept of one show stand at another one. Where the other has no identity yet, ours are linked to it; where
 * it has one, what is kept gets successors there. An own show that is matched goes: the other one stands for it.
 * Whatever is in no pair stays with its identities, which then are linked to nothing.
 */
export async function planMatchShow(
  unit: UnitOfWork,
  action: Action,
  source: ShowContext,
): Promise<Result<Planned, LibraryError>> {
  const target = await readShow(unit.database, action.to);
  if (!target?.catalogue) return fail({ code: 'UNKNOWN_SUBJECT', subject: action.to });
  const isSame = target.catalogue === source.catalogue;
  const places = new Set(target.places.map((place) => place.ref));
  const pairs = new Map(action.pairs.filter(({ to }) => places.has(to)).map(({ from, to }) => [from, to]));
  const shift = await shiftOf(unit, source, target, pairs, isSame);
  if (!isSame) await removeOwn(unit, source);
  if (shift !== null) await moveRows(unit, shift);
  if (unit.count() === 0 && !unit.changes().some((one) => one.before !== one.after))
    return fail({ code: 'NOTHING_TO_DO' });
  return ok({ episode: null, about: { show: target.ref, title: target.title } });
}

/** Where rows go: from the identity of one show to that of another, subject by subject. */
export type Shift = { from: LibraryId; to: LibraryId; subjects: ReadonlyMap<LibraryId, LibraryId> };

async function shiftOf(
  unit: UnitOfWork,
  source: ShowContext,
  target: ShowContext,
  pairs: ReadonlyMap<Ref, Ref>,
  isSame: boolean,
): Promise<Shift | null> {
  const { identity } = source;
  if (identity === null) return null;
  const parts = await unit.database.identities.where('show').equals(identity.id).toArray();
  const toNew = !isSame && target.identity === null;
  unit.showsToRebuild.add(identity.id);
  if (toNew) link(unit, identity, target.catalogue);
  else if (!isSame) unlink(unit, identity);
  const seasons = isSame
    ? new Map<Ref, Ref>()
    : await seasonPairs(unit, parts, assertDefined(target.catalogue, 'read'));
  const owner: ShowContext = toNew || isSame ? { ...target, identity, identityIsStored: true } : target;
  const subjects = new Map<LibraryId, LibraryId>();
  const wanted: { part: IdentityRow; to: Ref }[] = [];
  const taken = new Set(isSame || !toNew ? await linkedOf(unit, owner) : []);
  for (const part of parts) {
    const to = pairs.get(part.catalogue ?? part.id) ?? pairs.get(part.id) ?? seasons.get(part.id);
    if (to === undefined) {
      if (!isSame) unlink(unit, part);
    } else if ((toNew || isSame) && !taken.has(to)) {
      taken.add(to);
      link(unit, part, to);
    } else if (part.catalogue !== to) wanted.push({ part, to });
  }
  const found = await partsOf(
    unit,
    owner,
    wanted.map((one) => one.to),
  );
  for (const { part, to } of wanted) {
    subjects.set(part.id, assertDefined(found.get(to), 'it was made').id);
    if (!isSame) unlink(unit, part);
  }
  const to = assertDefined(owner.identity, 'it was made with its parts').id;
  unit.showsToRebuild.add(to);
  if (!toNew && !isSame) subjects.set(identity.id, to);
  return subjects.size === 0 ? null : { from: identity.id, to, subjects };
}

/** Identities at the target by ref: those there are, those just linked, and new ones for the rest. */
async function partsOf(unit: UnitOfWork, owner: ShowContext, refs: readonly Ref[]): Promise<Map<Ref, IdentityRow>> {
  const linked = new Map(
    unit
      .changes()
      .filter((one) => one.table === 'identities')
      .map((one) => one.after as IdentityRow | null)
      .flatMap((row) => (row?.catalogue ? [[row.catalogue, row] as const] : [])),
  );
  const missing = [...new Set(refs.filter((ref) => !linked.has(ref)))];
  const made = await identitiesOf(unit, owner, missing);
  return new Map([...linked, ...made]);
}

async function linkedOf(unit: UnitOfWork, { identity }: ShowContext): Promise<Ref[]> {
  if (identity === null) return [];
  const rows = await unit.database.identities.where('show').equals(identity.id).toArray();
  return rows.flatMap((row) => row.catalogue ?? []);
}

/** Seasons stand for each other by their number. */
async function seasonPairs(unit: UnitOfWork, parts: readonly IdentityRow[], show: Ref): Promise<Map<Ref, SeasonId>> {
  const seasons = await unit.database.seasons
    .where('[show+number]')
    .between([show, -Infinity], [show, Infinity])
    .toArray();
  return new Map(
    parts.flatMap((part) => {
      const season = part.kind === 'season' ? seasons.find((one) => one.number === part.season) : undefined;
      return season ? [[part.id, season.id] as const] : [];
    }),
  );
}

function link(unit: UnitOfWork, row: IdentityRow, catalogue: Ref | null): void {
  if (row.catalogue !== catalogue) unit.change('identities', row, { ...row, catalogue });
}

/** What leaves its show is linked to nothing, so that it does not come back with the next show of that name. */
function unlink(unit: UnitOfWork, row: IdentityRow): void {
  if (row.kind !== 'character' && row.kind !== 'person') link(unit, row, null);
}

async function removeOwn(unit: UnitOfWork, { catalogue }: ShowContext): Promise<void> {
  const pack = catalogue?.split(':')[1] ?? '';
  if (!isOwnPack(pack)) return;
  const row = await unit.database.ownShows.where('[pack+state]').equals([pack, 'live']).first();
  if (row) removeRow(unit, 'ownShows', row);
}
