import type { ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { EmptyState, PageHead, textLinkClass } from '../../ui';
import styles from './LinkScreen.module.css';

type LinkStateProps = { title: string; text: string; to?: { route: string; label: string } };

/** What came of a link that leads no further: what is so, why, and one way on. */
export function LinkState({ title, text, to }: LinkStateProps) {
  const { t } = useTranslation('openings');
  const { route, label } = to ?? { route: '/up-next', label: t('link.toUpNext') };
  return (
    <LinkFrame>
      <EmptyState
        className={styles.state}
        title={title}
        text={text}
        action={
          <a href={`#${route}`} className={textLinkClass}>
            {label}
          </a>
        }
      />
    </LinkFrame>
  );
}

/** The page of a link; by itself while a question stands over it. */
export function LinkFrame({ children }: { children?: ReactNode }) {
  const { t } = useTranslation('openings');
  return (
    <div className={styles.page}>
      <PageHead title={t('link.area')} />
      {children}
    </div>
  );
}
