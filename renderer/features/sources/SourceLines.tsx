import type { SourceHead } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { classNames } from '../../ui';
import { sourcesAddress } from './addresses';
import styles from './SourceLines.module.css';
import { writeOrigin } from './sourceWords';
import '../../i18n/late/sources';

export type SourceLinesProps = {
  /** The show's part of the address: each line leads to its source on `#/sources/<show>`. */
  show: string;
  ids: readonly string[];
  /** Readable sources by id, as the reads give them. An id that is not among them is not named. */
  sources: Readonly<Record<string, SourceHead>>;
  /** For the button that opens the lines. */
  id?: string | undefined;
  className?: string | undefined;
};

/** Who says so: one line a source, under what it is said of. Without any it says that, too. */
export function SourceLines({ show, ids, sources, id, className }: SourceLinesProps) {
  const { t } = useTranslation('sources');
  const heads = ids.flatMap((one) => sources[one] ?? []);
  if (heads.length === 0) {
    return (
      <p id={id} className={classNames(styles.lines, styles.nobody, className)}>
        {t('nobody')}
      </p>
    );
  }
  return (
    <ul id={id} aria-label={t('sourcesOf')} className={classNames(styles.lines, className)}>
      {heads.map((head) => (
        <li key={head.id} className={styles.line}>
          <a href={sourcesAddress(show, head.id)} lang={head.lang} className={styles.title}>
            {head.title}
          </a>
          <span className={styles.origin}>{writeOrigin(head)}</span>
        </li>
      ))}
    </ul>
  );
}
