import { useState } from 'react';
import type { Action } from '../../../shared/library/actions';
import { useLibrary, useLive } from '../../db/live';
import { readShowPage } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { clock } from '../../platform/clock';
import { useNotices } from '../../stores/notices';
import { Button, deferred, Dialog, inkFor, InkScope } from '../../ui';
import { goTo } from '../lists';
import { actionsOf, actionsOfNewcomer, NO_ANSWERS, whenChoice, type Answers } from './answers';
import { CarefulQuestion } from './CarefulQuestion';
import { Introduction } from './Introduction';
import { SettingProgramme } from './SettingProgramme';
import { storeAnswers } from './storeAnswers';
import { WatchedQuestion } from './WatchedQuestion';
import styles from './WelcomeScreen.module.css';
import '../../i18n/late/welcome';

/** The show that the app brings along and asks about. */
const COMPANION = 'picard';
/** Where somebody begins who comes from another tracker. */
const IMPORT = '#/import';
const ADD = '#/add';
const RESTORE = '#/backups';

/** Its code comes with the page, and its words when it is asked for. */
const HorizonSample = deferred(async () => (await import('../help')).HorizonSample);

export interface WelcomeScreenProps {
  readonly onFinished: () => void;
  /** Tries again to set the programme, after it was refused. */
  readonly onRetry: () => void;
}

/** The first run: what this is, how far one has watched, and how careful to be. */
export function WelcomeScreen({ onFinished, onRetry }: WelcomeScreenProps) {
  const { t } = useTranslation('welcome');
  const library = useLibrary();
  const today = clock.today();
  const page = useLive((database) => readShowPage(database, COMPANION, today), [today]);
  const [answers, setAnswers] = useState<Answers>(NO_ANSWERS);
  const [storing, setStoring] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [showsSample, setShowsSample] = useState(false);
  const change = (some: Partial<Answers>) => setAnswers((before) => ({ ...before, ...some }));

  const store = async (actions: readonly Action[], next: string | null) => {
    setStoring(true);
    setFailure(null);
    const stored = await storeAnswers(library, actions);
    setStoring(false);
    if (stored.ok) {
      if (next === null) onFinished();
      else {
        // Over this page, not in its place: back leads here again.
        goTo(next);
        useNotices.getState().notify({
          tone: 'info',
          text: t('wayBack'),
          actions: [{ id: 'welcome', label: t('wayBackLink'), run: () => goTo('#/welcome') }],
        });
      }
    } else setFailure(stored.code === 'NOT_STORED' ? t('notStored') : t('refused'));
  };
  const start = (actions: readonly Action[], next: string | null = null) => {
    store(actions, next).catch((cause: unknown) => {
      setStoring(false);
      setFailure(t('refused'));
      reportError(cause);
    });
  };
  const dateIsOpen = answers.last !== null && whenChoice(answers, today) === null;
  const waits = storing ? t('storing') : undefined;

  return (
    <div className={styles.welcome}>
      <Introduction page={page ?? null} />
      {page ? (
        <InkScope ink={page.head.ink ?? inkFor(page.head.ref)} className={styles.questions}>
          <main className={styles.column}>
            <WatchedQuestion page={page} answers={answers} today={today} onChange={change} />
            <CarefulQuestion careful={answers.careful} onChange={(careful) => change({ careful })} />
            <p className={styles.bring}>
              <span>{t('bring')}</span>
              <Button
                variant="link"
                disabledReason={waits}
                onClick={() => start(actionsOfNewcomer(answers.careful, page.head.ref), IMPORT)}
              >
                {t('bringLink')}
              </Button>
              <Button
                variant="link"
                disabledReason={waits}
                onClick={() => start(actionsOfNewcomer(answers.careful, page.head.ref), ADD)}
              >
                {t('addLink')}
              </Button>
              <Button
                variant="link"
                disabledReason={waits}
                onClick={() => start(actionsOfNewcomer(answers.careful, page.head.ref), RESTORE)}
              >
                {t('restoreLink')}
              </Button>
            </p>
            <p className={styles.bring}>
              <span>{t('sample')}</span>
              <Button variant="link" onClick={() => setShowsSample(true)}>
                {t('sampleLink')}
              </Button>
            </p>
          </main>
          <footer className={styles.foot}>
            <p role="status" className={failure === null ? styles.note : styles.failure}>
              {failure ?? t('changeLater')}
            </p>
            <Button
              variant="quiet"
              disabledReason={waits}
              onClick={() => start(actionsOfNewcomer(answers.careful, page.head.ref))}
            >
              {t('newToIt')}
            </Button>
            <Button
              variant="primary"
              disabledReason={dateIsOpen ? t('whenMissing') : waits}
              onClick={() => start(actionsOf(answers, page.head.ref, today))}
            >
              {t('begin')}
            </Button>
          </footer>
        </InkScope>
      ) : (
        <SettingProgramme onRetry={onRetry} onGoOn={onFinished} />
      )}
      <Dialog
        open={showsSample}
        onOpenChange={setShowsSample}
        title={t('sampleTitle')}
        text={t('sampleText')}
        closeLabel={words.t('close')}
      >
        {showsSample && <HorizonSample />}
      </Dialog>
    </div>
  );
}
