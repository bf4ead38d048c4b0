import type { ReactNode } from 'react';
import { Virtuoso } from 'react-virtuoso';
import { useTranslation, words } from '../../../i18n';
import styles from './Report.module.css';
import type { usePages } from './usePages';

type LongLinesProps<T> = {
  label: string;
  pages: ReturnType<typeof usePages<T>>;
  scroller: HTMLElement | null;
  /** What is said where there is none. */
  none: string;
  renderLine: (line: T) => ReactNode;
};

type Context<T> = { lines: ReadonlyMap<number, T>; of: number; renderLine: (line: T) => ReactNode };

/** Lines of which only what is seen is drawn and read. */
export function LongLines<T>({ label, pages, scroller, none, renderLine }: LongLinesProps<T>) {
  const { t } = useTranslation('imports');
  const { of, lines, ask } = pages;
  if (of === null || scroller === null) return <p className={styles.none}>{t('report.loading')}</p>;
  if (of === 0) return <p className={styles.none}>{none}</p>;
  const context: Context<T> = { lines, of, renderLine };
  return (
    <div role="list" aria-label={label}>
      <Virtuoso<unknown, Context<T>>
        customScrollParent={scroller}
        totalCount={of}
        increaseViewportBy={300}
        context={context}
        rangeChanged={({ startIndex, endIndex }) => ask(startIndex, endIndex)}
        itemContent={renderItem}
      />
    </div>
  );
}

function renderItem<T>(index: number, _data: unknown, { lines, of, renderLine }: Context<T>) {
  const found = lines.get(index);
  return (
    <div role="listitem" aria-posinset={index + 1} aria-setsize={of}>
      {found === undefined ? <p className={styles.none}>{words.t('imports:report.loading')}</p> : renderLine(found)}
    </div>
  );
}
