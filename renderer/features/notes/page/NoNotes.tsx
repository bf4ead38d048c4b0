import { useTranslation } from '../../../i18n';
import { clock } from '../../../platform/clock';
import { Button, EmptyState, PageHead } from '../../../ui';
import { ListPage } from '../../lists';
import { useNoteSheet } from '../../noteSheet';
import { Tip } from '../../tips';
import '../../../i18n/late/notes';
import styles from './NoNotes.module.css';

/** Before the first note; or when all lie ahead, as at the beginning of a new pass. */
export function NoNotes({ ahead }: { ahead: number }) {
  const { t } = useTranslation('notes');
  const write = () => useNoteSheet.getState().open({ subject: { kind: 'day', day: clock.today() }, another: false });
  return (
    <ListPage>
      <PageHead title={t('title')} />
      <EmptyState
        title={ahead > 0 ? t('empty.allAhead') : t('empty.title')}
        text={ahead > 0 ? t('empty.allAheadText', { count: ahead }) : t('empty.text')}
        action={<Button onClick={write}>{t('empty.action')}</Button>}
        className={styles.empty}
      />
      <Tip name="notes" />
    </ListPage>
  );
}
