import { Undo2 } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import type { Account } from '../../../workers/imports';
import { Button, PageHead } from '../../../ui';
import { goTo } from '../../lists';
import { figure } from '../importWords';
import styles from '../Imports.module.css';
import type { Import } from '../useImport';
import { EarlierImports } from './EarlierImports';

/** What an import has done, and the way to take it back. */
export function DonePart({ imports, account, name }: { imports: Import; account: Account; name: string }) {
  const { t } = useTranslation('imports');
  const { matched, stubs, unclear, refused, importId } = account;
  const rows = matched + stubs;
  return (
    <div className={styles.page}>
      <PageHead
        kicker={`${t('done.kicker')} · ${name}`}
        title={t('done.title', { count: rows, formatted: figure(rows) })}
      />
      <p className={styles.text}>{t('done.text')}</p>
      <div className={styles.lines}>
        {unclear > 0 && <p>{t('done.unclear', { count: unclear, formatted: figure(unclear) })}</p>}
        {refused > 0 && <p>{t('done.refused', { count: refused, formatted: figure(refused) })}</p>}
      </div>
      <div className={styles.actions}>
        <Button variant="primary" onClick={() => goTo('#/library')}>
          {t('done.toLibrary')}
        </Button>
        <Button onClick={imports.leave}>{t('done.another')}</Button>
        {importId !== null && (
          <Button variant="quiet" icon={Undo2} onClick={() => void imports.move('rollBack', importId)}>
            {t('done.rollBack')}
          </Button>
        )}
      </div>
      <EarlierImports imports={imports} />
    </div>
  );
}
