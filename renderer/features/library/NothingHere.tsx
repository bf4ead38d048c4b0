import { useTranslation } from '../../i18n';
import { Button, EmptyState, textLinkClass } from '../../ui';
import type { LibraryChoice } from './librarySearch';
import '../../i18n/late/library';
import styles from './Library.module.css';

type NothingHereProps = { isEmpty: boolean; hasOwn: boolean; choice: LibraryChoice; onClear: () => void };

/** Why no show is to be seen, and the way on. */
export function NothingHere({ isEmpty, hasOwn, choice, onClear }: NothingHereProps) {
  const { t } = useTranslation('library');
  if (isEmpty) {
    const add = (
      <a href="#/add" className={textLinkClass}>
        {t('add')}
      </a>
    );
    return (
      <EmptyState title={t('empty.nothing')} text={t('empty.nothingText')} action={add} className={styles.empty} />
    );
  }
  const isOwn = !hasOwn && choice.scope === 'mine' && choice.query === '' && choice.status === 'all';
  return (
    <EmptyState
      title={t(isOwn ? 'empty.title' : 'none.title')}
      text={t(isOwn ? 'empty.text' : 'none.text')}
      action={<Button onClick={onClear}>{t(isOwn ? 'empty.show' : 'none.clear')}</Button>}
      className={styles.empty}
    />
  );
}
