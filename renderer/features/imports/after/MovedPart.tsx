import { useTranslation, words } from '../../../i18n';
import type { Moved } from '../../../workers/imports';
import { Button, PageHead } from '../../../ui';
import { figure } from '../importWords';
import styles from '../Imports.module.css';
import type { Import } from '../useImport';
import { EarlierImports } from './EarlierImports';

type MovedPartProps = { imports: Import; kind: 'rollBack' | 'bringBack'; moved: Moved };

/** What a roll-back has taken out, or what was brought back; and what was left alone because it changed since. */
export function MovedPart({ imports, kind, moved }: MovedPartProps) {
  const { t } = useTranslation('imports');
  const { rows, left, leftOf } = moved;
  const key = kind === 'rollBack' ? 'earlier.rolledBack' : 'earlier.broughtBack';
  const titles = leftOf.map(({ title }) => title ?? words.t('imports:show.unnamed')).join(', ');
  return (
    <div className={styles.page}>
      <PageHead title={t(key, { count: rows, formatted: figure(rows) })} />
      {left > 0 && <p className={styles.text}>{t('earlier.left', { count: left, formatted: figure(left), titles })}</p>}
      <div className={styles.actions}>
        <Button onClick={imports.leave}>{t('done.another')}</Button>
      </div>
      <EarlierImports imports={imports} />
    </div>
  );
}
