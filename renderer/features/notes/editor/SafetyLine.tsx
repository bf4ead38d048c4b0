import { TriangleAlert } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { assertNever } from '../../../../shared/util/assertNever';
import { useTranslation } from '../../../i18n';
import { announce, Button, Icon } from '../../../ui';
import { writeChanged } from '../noteWords';
import type { NoteSafety, NoteSession } from '../session/noteSession';
import { writeNoteRefusal } from '../tellRemoved';
import '../../../i18n/late/notes';
import styles from './SafetyLine.module.css';

/** What is on disk and how: «Stored» only once the journal has it too. Draft and version are told apart in words. */
export function SafetyLine({ session }: { session: NoteSession }) {
  const { t } = useTranslation('notes');
  const safety = useStore(session.state, (state) => state.safety);
  const overtook = useStore(session.state, (state) => state.overtook);
  const written = useWritten(safety);
  useSaid(safety, written);
  if (safety.phase !== 'failed') {
    return (
      <p className={styles.line}>
        {written}
        {overtook && <span className={styles.more}>{t('safety.overtook')}</span>}
      </p>
    );
  }
  return (
    <div className={styles.line}>
      <p className={styles.failed}>
        <Icon of={TriangleAlert} />
        {written}. {writeNoteRefusal(safety.error)}
      </p>
      <Button size="small" onClick={() => void session.settle().catch(reportError)}>
        {t('safety.again')}
      </Button>
    </div>
  );
}

function useWritten(safety: NoteSafety): string {
  const { t } = useTranslation('notes');
  switch (safety.phase) {
    case 'kept':
      return t('safety.kept', { time: writeChanged(safety.at) });
    case 'stored':
      return t('safety.stored', { time: writeChanged(safety.at) });
    case 'new':
    case 'typing':
    case 'storing':
    case 'failed':
      return t(`safety.${safety.phase}`);
    default:
      return assertNever(safety, 'safety');
  }
}

/** Only an end is said aloud: that it is stored, once it was not, or that it could not be. */
function useSaid({ phase }: NoteSafety, written: string): void {
  const last = useRef(phase);
  useEffect(() => {
    const before = last.current;
    last.current = phase;
    if (phase === before) return;
    if (phase === 'stored' || phase === 'failed') announce(written, phase === 'failed' ? 'assertive' : 'polite');
  }, [phase, written]);
}
