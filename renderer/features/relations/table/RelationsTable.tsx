import { ArrowDown, ArrowUp } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { CharacterHead, RelationsMap } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { classNames, Icon } from '../../../ui';
import { CharacterEmblem } from '../../characters';
import type { Relation } from '../bonds';
import { headsOf, writeSince } from '../relationWords';
import type { Shown } from '../scope';
import styles from './RelationsTable.module.css';
import { COLUMNS, sortRelations, type Column, type Order } from './sortRelations';

type RelationsTableProps = {
  map: RelationsMap;
  shown: Shown;
  chosen: string | null;
  addressOf: (slug: string) => string;
};

/** The same relations as a table: who is what to whom, and since when one knows it. */
export function RelationsTable({ map, shown, chosen, addressOf }: RelationsTableProps) {
  const { t } = useTranslation('relations');
  const [order, setOrder] = useState<Order>({ by: 'from', descending: false });
  const heads = useMemo(() => headsOf(map), [map]);
  const sorted = useMemo(() => sortRelations(shown.relations, order, heads), [shown, order, heads]);
  const sortBy = (by: Column) => setOrder(({ by: now, descending }) => ({ by, descending: now === by && !descending }));
  return (
    <table aria-label={t('table.name')} className={styles.table}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <HeadCell key={column} column={column} order={order} onSort={sortBy} />
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((relation) => (
          <Row key={relation.id} relation={relation} heads={heads} chosen={chosen} addressOf={addressOf} />
        ))}
      </tbody>
    </table>
  );
}

function HeadCell({ column, order, onSort }: { column: Column; order: Order; onSort: (by: Column) => void }) {
  const { t } = useTranslation('relations');
  const isOn = order.by === column;
  return (
    <th
      scope="col"
      aria-sort={isOn ? (order.descending ? 'descending' : 'ascending') : undefined}
      className={styles[column]}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(column)}>
        {t(`table.${column}`)}
        {isOn && <Icon of={order.descending ? ArrowUp : ArrowDown} size={12} />}
      </button>
    </th>
  );
}

type RowProps = Pick<RelationsTableProps, 'chosen' | 'addressOf'> & {
  relation: Relation;
  heads: ReadonlyMap<string, CharacterHead>;
};

function Row({ relation, heads, chosen, addressOf }: RowProps) {
  const { t } = useTranslation('relations');
  const { t: common } = useTranslation();
  const { from, to, kind, lang, line, unconfirmed } = relation;
  const who = (slug: string) => {
    const head = heads.get(slug);
    return (
      head && (
        <a href={addressOf(slug)} aria-current={slug === chosen ? 'true' : undefined} className={styles.who}>
          <CharacterEmblem head={head} size={24} />
          <span>{head.name}</span>
        </a>
      )
    );
  };
  return (
    <tr className={classNames((from === chosen || to === chosen) && styles.chosen)}>
      <th scope="row" className={styles.from}>
        {who(from)}
      </th>
      <td className={styles.kind}>
        <span lang={lang}>{kind}</span>
        {unconfirmed && <span className={styles.tag}> {common('unconfirmed')}</span>}
      </td>
      <td className={styles.to}>{who(to)}</td>
      <td className={styles.line}>{t(`line.${line}`)}</td>
      <td className={styles.since}>{writeSince(relation.in)}</td>
    </tr>
  );
}
