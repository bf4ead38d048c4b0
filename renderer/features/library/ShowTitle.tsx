import { Heart } from 'lucide-react';
import type { LibraryItem } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { classNames, Icon, VisuallyHidden } from '../../ui';
import { ROW_FOCUS, showAddress } from '../lists';
import '../../i18n/late/library';
import styles from './ShowTitle.module.css';

type ShowTitleProps = { item: LibraryItem; isStop: boolean; className?: string | undefined };

/** The title as the way to the show; the whole of its line or cell opens it. */
export function ShowTitle({ item: { head, favourite }, isStop, className }: ShowTitleProps) {
  const { t } = useTranslation('library');
  return (
    <a
      {...ROW_FOCUS}
      href={showAddress(head.slug)}
      tabIndex={isStop ? 0 : -1}
      className={classNames(styles.title, className)}
    >
      <span lang={head.lang} className={styles.text}>
        {head.title}
      </span>
      {favourite && (
        <span className={styles.favourite}>
          <Icon of={Heart} size={12} />
          <VisuallyHidden>{` ${t('favourite')}`}</VisuallyHidden>
        </span>
      )}
    </a>
  );
}
