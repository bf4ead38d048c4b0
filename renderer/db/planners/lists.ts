import type { ListAction } from '../../../shared/library/actions';
import type { LibraryId, ListItemRow, ListRow } from '../../../shared/library/rows';
import { byOrder, placeBefore, type Placed } from '../../../shared/domain/handOrder';
import { assertNever } from '../../../shared/util/assertNever';
import { fail, ok, type Result } from '../../../shared/util/result';
import type { LibraryError } from '../commit/errors';
import { identityOfShow } from '../commit/identities';
import type { UnitOfWork } from '../commit/unit';
import type { Planned, Planner } from './planner';
import { planned, subjectOf } from './subject';
import { removeRow, replaceRow } from './succession';

/** Lists as a whole: made, renamed, put in another place, removed with all that stands in them. */
export async function planList(unit: UnitOfWork, action: ListAction): Promise<Result<Planned, LibraryError>> {
  const lists = await liveLists(unit);
  const current = lists.find((one) => one.list === action.list);
  if (action.type === 'make-list') {
    if (current) return fail({ code: 'NOTHING_TO_DO' });
    const { list, name } = action;
    unit.add('lists', { ...unit.life(), list, name, order: behind(lists) });
    return ok({ episode: null });
  }
  if (!current) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  switch (action.type) {
    case 'rename-list':
      if (current.name === action.to) return fail({ code: 'NOTHING_TO_DO' });
      replaceRow(unit, 'lists', current, { ...current, ...unit.life(current.id), name: action.to });
      return ok({ episode: null });
    case 'move-list': {
      const before = action.before === null ? null : lists.find((one) => one.list === action.before);
      if (before === undefined) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
      return place(lists, current, before, (row, order) =>
        replaceRow(unit, 'lists', row, { ...row, ...unit.life(row.id), order }),
      );
    }
    case 'remove-list':
      removeRow(unit, 'lists', current);
      for (const item of await liveItems(unit, action.list)) removeRow(unit, 'listItems', item);
      return ok({ episode: null });
    default:
      return assertNever(action, 'list action');
  }
}

/** Puts something at the end of a list, or takes it out. */
export const planSetListed: Planner<'set-listed'> = async (unit, action, show) => {
  const [list, items] = await Promise.all([liveList(unit, action.list), liveItems(unit, action.list)]);
  if (!list) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  const subject = await subjectOf(unit, show, action.subject);
  if (!subject.ok) return subject;
  const current = items.find((one) => one.subject === subject.value.id);
  if (action.listed === (current !== undefined)) return fail({ code: 'NOTHING_TO_DO' });
  if (current) removeRow(unit, 'listItems', current);
  else {
    const parent = identityOfShow(unit, show);
    unit.add('listItems', {
      ...unit.life(),
      list: action.list,
      show: parent.id,
      subject: subject.value.id,
      order: behind(items),
    });
  }
  return planned(unit, show, subject.value);
};

export const planMoveInList: Planner<'move-in-list'> = async (unit, action, show) => {
  const items = await liveItems(unit, action.list);
  const subject = await subjectOf(unit, show, action.subject);
  if (!subject.ok) return subject;
  const current = items.find((one) => one.subject === subject.value.id);
  const before = action.before === null ? null : items.find((one) => one.id === action.before);
  if (!current || before === undefined) return fail({ code: 'CHANGED_MEANWHILE', count: 1 });
  const placed = place(items, current, before, (row, order) =>
    replaceRow(unit, 'listItems', row, { ...row, ...unit.life(row.id), order }),
  );
  return placed.ok ? planned(unit, show, subject.value) : placed;
};

async function liveLists({ database }: UnitOfWork): Promise<ListRow[]> {
  const rows = await database.lists.where('[state+order]').between(['live', -Infinity], ['live', Infinity]).toArray();
  return rows.toSorted(byOrder);
}

async function liveList({ database }: UnitOfWork, list: LibraryId): Promise<ListRow | undefined> {
  return database.lists.where('[list+state]').equals([list, 'live']).first();
}

async function liveItems({ database }: UnitOfWork, list: LibraryId): Promise<ListItemRow[]> {
  const rows = await database.listItems.where('[list+state]').equals([list, 'live']).toArray();
  return rows.toSorted(byOrder);
}

const behind = (rows: readonly Placed[]): number => (rows.at(-1)?.order ?? 0) + 1;

/** Gives new rows to those whose order changes: to one, or to all where there is no room between two. */
function place<Row extends Placed>(
  rows: readonly Row[],
  moved: Row,
  before: Row | null,
  give: (row: Row, order: number) => void,
): Result<Planned, LibraryError> {
  const orders = placeBefore(rows, moved, before);
  if (orders.size === 0) return fail({ code: 'NOTHING_TO_DO' });
  for (const [row, order] of orders) give(row, order);
  return ok({ episode: null });
}
