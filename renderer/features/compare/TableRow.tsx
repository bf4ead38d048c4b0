import { Fragment, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { classNames, VisuallyHidden } from '../../ui';
import styles from './LineTable.module.css';

type TableRowProps = {
  label: ReactNode;
  /** One a card. False and empty ones are read as «nothing known». */
  cells: readonly ReactNode[];
  isEpisode?: boolean;
  isHead?: boolean;
};

/** One row: of two cards the label stands between them, of three before them. A single one has an empty place beside it. */
export function TableRow({ label, cells, isEpisode = false, isHead = false }: TableRowProps) {
  const before = cells.length < 3 ? 1 : 0;
  const name = (
    <div role="rowheader" className={classNames(styles.label, isEpisode && styles.episode)}>
      {label}
    </div>
  );
  return (
    <div role="row" className={styles.row}>
      {before === 0 && name}
      {cells.map((cell, index) => (
        <Fragment key={index}>
          {before === 1 && index === 1 && name}
          <Cell isHead={isHead}>{cell}</Cell>
        </Fragment>
      ))}
      {cells.length === 1 && name}
    </div>
  );
}

function Cell({ isHead, children }: { isHead: boolean; children: ReactNode }) {
  const { t } = useTranslation('compare');
  const isEmpty = children === false || (Array.isArray(children) && children.length === 0);
  return (
    <div role={isHead ? 'columnheader' : 'cell'} className={styles.cell}>
      {isEmpty ? <VisuallyHidden>{t('nothing')}</VisuallyHidden> : children}
    </div>
  );
}
