import { CircleAlert, Info } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import type { ImportFault } from '../../../workers/imports';
import { classNames, Icon, PageHead } from '../../../ui';
import { EarlierImports } from '../after/EarlierImports';
import { writeFault } from '../importWords';
import styles from '../Imports.module.css';
import type { Import } from '../useImport';
import begin from './Begin.module.css';
import { FileButtons } from './FileButtons';
import { Services } from './Services';
import { useDragging } from './useDragging';

type BeginPartProps = { imports: Import; fault: ImportFault | 'unexpected' | null };

/** Where an import begins: what can be given, how to get it, and what was brought before. */
export function BeginPart({ imports, fault }: BeginPartProps) {
  const { t } = useTranslation('imports');
  const dragging = useDragging();
  const stopped = fault !== null && fault !== 'unexpected' && fault.code === 'CANCELLED';
  return (
    <div className={styles.page}>
      <PageHead title={t('title')} />
      <p className={begin.intro}>{t('intro')}</p>
      {fault !== null && (
        <p role={stopped ? 'status' : 'alert'} className={classNames(styles.fault, stopped && styles.told)}>
          <Icon of={stopped ? Info : CircleAlert} />
          <span>{writeFault(fault)}</span>
        </p>
      )}
      <div className={classNames(begin.zone, dragging && begin.over)}>
        <p className={begin.drop}>{t(dragging ? 'dropNow' : 'drop')}</p>
        <p className={begin.hint}>{t('dropHint')}</p>
        <FileButtons onFiles={(files) => void imports.rehearse(files)} />
        <p className={begin.hint}>{t('folderHint')}</p>
      </div>
      <p className={begin.privacy}>{t('privacy')}</p>
      <EarlierImports imports={imports} />
      <Services />
    </div>
  );
}
