import { History } from 'lucide-react';
import { useId } from 'react';
import { useTranslation } from '../../i18n';
import { Button, Icon, SectionHead } from '../../ui';
import { useSearchPort } from './searchPort';
import styles from './SearchStart.module.css';
import { useRecentSearches } from './useRecentSearches';
import '../../i18n/late/search';

/** Before anything is typed: what can be found, and what was looked for lately. */
export function SearchStart({ onChoose }: { onChoose: (text: string) => void }) {
  const { t } = useTranslation('search');
  const port = useSearchPort();
  const recent = useRecentSearches() ?? [];
  const id = useId();
  return (
    <>
      <p className={styles.text}>
        {t('start.text')} {t('start.examples')}
      </p>
      {recent.length > 0 && (
        <section aria-labelledby={id} className={styles.recent}>
          <SectionHead
            title={t('recent.title')}
            titleId={id}
            rule="below"
            aside={
              <Button variant="link" onClick={port.forget}>
                {t('recent.clear')}
              </Button>
            }
          />
          <ul>
            {recent.map((text) => (
              <li key={text}>
                <button type="button" className={styles.again} onClick={() => onChoose(text)}>
                  <Icon of={History} />
                  {text}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
