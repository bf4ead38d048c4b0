import { useId, useState, type ReactNode } from 'react';
import type { SourceHead } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { classNames, Tag } from '../../ui';
import { SourceCount, SourceLines } from '../sources';
import styles from './FactRow.module.css';

export type FactRowProps = {
  show: string;
  label: string;
  /** Of label and value, where it is not that of the page. */
  lang?: string | undefined;
  /** What is known; null says that it is not. */
  value: ReactNode;
  unconfirmed?: boolean | undefined;
  /** Ids of readable sources. */
  sources?: readonly string[] | undefined;
  heads: Readonly<Record<string, SourceHead>>;
  /** A value that fills lines: read from the left, below its label. Long texts do so by themselves. */
  long?: boolean | undefined;
};

/** From here on a value is a sentence. */
const LONG = 80;

/** Label, dotted leader, value; at the end how many sources say so, and under it, on demand, which. */
export function FactRow({ show, label, lang, value, unconfirmed = false, sources = [], heads, long }: FactRowProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  const isLong = long ?? (typeof value === 'string' && value.length > LONG);
  return (
    <div className={classNames(styles.row, isLong && styles.long)}>
      <dt lang={lang} className={styles.label}>
        {label}
      </dt>
      <dd className={classNames(styles.value, value === null && styles.unknown)}>
        <span>
          {value === null ? t('notKnown') : <span lang={lang}>{value}</span>}
          {unconfirmed && <Tag>{t('unconfirmed')}</Tag>}
        </span>
      </dd>
      {(sources.length > 0 || unconfirmed) && (
        <dd className={styles.count}>
          <SourceCount
            count={sources.length}
            open={open}
            onToggle={() => setOpen((was) => !was)}
            controls={linesId}
            of={label}
          />
        </dd>
      )}
      {open && (
        <dd className={styles.sources}>
          <SourceLines id={linesId} show={show} ids={sources} sources={heads} />
        </dd>
      )}
    </div>
  );
}
