import { useTranslation } from '../../i18n';
import { classNames } from '../../ui';
import styles from './SourceCount.module.css';
import '../../i18n/late/sources';

export type SourceCountProps = {
  count: number;
  open: boolean;
  onToggle: () => void;
  /** The id of the `SourceLines` that it opens. */
  controls: string;
  /** What it is said of, for screen readers, where the button does not stand beside it. */
  of?: string | undefined;
  className?: string | undefined;
};

/** A figure at the end of a line: how many sources say so. It opens them under the line; nothing opens on hover. */
export function SourceCount({ count, open, onToggle, controls, of, className }: SourceCountProps) {
  const { t } = useTranslation('sources');
  const name = t('whoSaysSo', { count });
  return (
    <button
      type="button"
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={of === undefined ? name : `${name}: ${of}`}
      className={classNames(styles.count, className)}
      onClick={onToggle}
    >
      {count}
    </button>
  );
}
