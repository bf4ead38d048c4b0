import { useTranslation } from '../../../i18n';
import type { ImportProgress } from '../../../workers/imports';
import { JobProgress, PageHead } from '../../../ui';
import { figure, writeLeft } from '../importWords';
import styles from '../Imports.module.css';
import type { MoveKind } from '../session';

type MovingPartProps = { kind: MoveKind; progress: ImportProgress | null; onCancel: () => void };

/** Rows on their way into the library, or out of it. */
export function MovingPart({ kind, progress, onCancel }: MovingPartProps) {
  const { t } = useTranslation('imports');
  const phase = progress?.phase ?? (kind === 'apply' ? 'backing-up' : 'writing');
  const done = progress?.done ?? 0;
  const of = progress?.of ?? 0;
  return (
    <div className={styles.page}>
      <PageHead title={t(`moving.${kind}`)} />
      <JobProgress
        className={styles.job}
        label={t(`moving.phase.${phase}`)}
        value={done}
        max={of > 0 ? of : undefined}
        valueText={of > 0 ? t('moving.of', { done: figure(done), of: figure(of) }) : figure(done)}
        note={writeLeft(progress?.left ?? null)}
        // Taking out what was begun is not stopped half way: it would be neither here nor there.
        {...(kind === 'apply' && { cancelLabel: t('moving.cancel'), onCancel })}
      />
    </div>
  );
}
