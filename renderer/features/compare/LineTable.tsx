import type { ReactNode } from 'react';
import type { CharacterCard } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { alignCards, type CardLine, type LineRow } from '../cardLines';
import { CharacterEmblem, personAddress } from '../characters';
import { episodeAddress } from '../lists';
import styles from './LineTable.module.css';
import { TableRow } from './TableRow';
import type { Comparison } from './useComparison';
import { writePlaceCode } from './words';

type LineTableProps = {
  comparison: Comparison;
  /** The heads are out of sight: the names stay at the top of the page. */
  withNames: boolean;
};

/** All lines of the cards, those that belong beside one another in one row. */
export function LineTable({ comparison, withNames }: LineTableProps) {
  const { t } = useTranslation('compare');
  const { columns, stop } = comparison;
  const cards = columns.map(({ shown }) => shown);
  const rows = alignCards(cards);
  const place = writePlaceCode(stop);
  return (
    <div role="table" aria-label={t('lines')} className={styles.table}>
      <div role="rowgroup" className={styles.names} data-shown={withNames}>
        <TableRow
          label={t('about')}
          isHead
          cells={columns.map(({ head, shown }) => (
            <span key={head.slug} className={styles.columnName}>
              <CharacterEmblem head={shown?.head ?? head} size={24} />
              {shown?.head.name ?? head.name}
            </span>
          ))}
        />
      </div>
      <div role="rowgroup">
        {cards.includes(null) && (
          <TableRow
            label=""
            cells={columns.map(
              ({ head, shown }) =>
                shown === null && (
                  <p key={head.slug} className={styles.notMet}>
                    {t('notMet', { place })}
                  </p>
                ),
            )}
          />
        )}
        {rows.map((row) => (
          <TableRow
            key={row.key}
            label={<RowLabel row={row} show={comparison.gallery.show.slug} />}
            isEpisode={row.kind === 'facts'}
            cells={row.cells.map((lines, index) => writeLines(row, lines, cards[index] ?? null))}
          />
        ))}
      </div>
    </div>
  );
}

function RowLabel({ row, show }: { row: LineRow; show: string }) {
  const { t } = useTranslation('compare');
  if (row.kind !== 'facts') return t(`kind.${row.kind}`);
  if (row.in === null) return t('before');
  return <a href={episodeAddress(show, row.in.season, row.in.number)}>{writePlaceCode(row.in)}</a>;
}

/** Nothing at all for a card that has no such line: the cell says so by being empty. */
function writeLines(row: LineRow, lines: readonly CardLine[], card: CharacterCard | null): ReactNode {
  return lines.map((line) => <Line key={line.id} line={line} person={row.kind === 'actors' ? card : null} />);
}

function Line({ line, person }: { line: CardLine; person: CharacterCard | null }) {
  const { t } = useTranslation('compare');
  const { t: common } = useTranslation();
  const text = line.former ? t('formerly', { value: line.text }) : line.text;
  return (
    <p>
      {person ? <a href={personAddress(person.show, line.id)}>{text}</a> : text}
      {line.unconfirmed && (
        <>
          {' '}
          <span className={styles.tag}>{common('unconfirmed')}</span>
        </>
      )}
    </p>
  );
}
