import type { DBCore, DBCoreTable } from 'dexie';
import type { WatchbillDatabase } from '../../../renderer/db/database';

/** What a piece of work asked of the database: rows it got, names of rows, and requests. */
export type Asked = { rows: number; keys: number; requests: number };

/** Counts what goes to the database itself, below every cache of Dexie's. To be used once a database. */
export function countRows(database: WatchbillDatabase): (work: () => Promise<unknown>) => Promise<Asked> {
  let asked: Asked = { rows: 0, keys: 0, requests: 0 };
  const counting = (table: DBCoreTable): DBCoreTable => ({
    ...table,
    // No async function: the database's own promises keep its transactions.
    get: (request) => {
      asked.requests += 1;
      return table.get(request).then((row: unknown) => {
        if (row !== undefined) asked.rows += 1;
        return row;
      });
    },
    getMany: (request) => {
      asked.requests += 1;
      return table.getMany(request).then((rows: unknown[]) => {
        asked.rows += rows.filter((row) => row !== undefined).length;
        return rows;
      });
    },
    query: (request) => {
      asked.requests += 1;
      return table.query(request).then((answer) => {
        asked[request.values === true ? 'rows' : 'keys'] += answer.result.length;
        return answer;
      });
    },
    openCursor: (request) => {
      asked.requests += 1;
      return table.openCursor(request).then((cursor) => {
        // A row at least, and one for each step.
        if (cursor === null) return cursor;
        const step = cursor.continue.bind(cursor);
        asked.rows += 1;
        cursor.continue = (key) => {
          asked.rows += 1;
          step(key);
        };
        return cursor;
      });
    },
    count: (request) => {
      asked.requests += 1;
      return table.count(request);
    },
  });
  database.close({ disableAutoOpen: false });
  database.use({
    stack: 'dbcore',
    name: 'counting',
    // Right above the database.
    level: 0.5,
    create: (core: DBCore): DBCore => ({ ...core, table: (name) => counting(core.table(name)) }),
  });
  return async (work) => {
    asked = { rows: 0, keys: 0, requests: 0 };
    await work();
    return asked;
  };
}
