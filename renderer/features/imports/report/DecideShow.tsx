import { Search } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n';
import type { ShowCandidate, ShowDecision, ShowLine } from '../../../workers/imports';
import { Button, Dialog, RadioList, TextField, type RadioListOption } from '../../../ui';
import { figure, writeCandidate, writeShow } from '../importWords';
import type { Import } from '../useImport';
import styles from './Decide.module.css';

const OWN = 'own';
const OUT = 'leave-out';
const FOUND = 'as-found';

type DecideShowProps = { imports: Import; show: ShowLine; onClose: () => void };

/** Which show is meant: a candidate, another one by its title, one of its own, or none. */
export function DecideShow({ imports, show, onClose }: DecideShowProps) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');
  const found = useFoundShows(imports, text);
  const [value, setValue] = useState<string | undefined>(valueOf(show));
  const shown = candidatesOf(show, found);
  const options: RadioListOption<string>[] = [
    ...shown.map((one) => ({
      value: one.ref,
      title: one.own ? `${writeCandidate(one)} · ${t('decide.yours')}` : writeCandidate(one),
    })),
    { value: OWN, title: t('decide.own'), explanation: t('decide.ownText') },
    { value: OUT, title: t('decide.leaveOut'), explanation: t('decide.leaveOutText') },
    ...(show.decision === null ? [] : [{ value: FOUND, title: t('decide.asFound') }]),
  ];
  const store = () => {
    onClose();
    if (value !== undefined) void imports.decide(imports.desk.decideShow(show.show, decisionOf(value)));
  };
  const rows = t('report.countOf', { count: show.rows, formatted: figure(show.rows) });
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={t('decide.show')}
      text={t('decide.showText', { title: writeShow(show), rows })}
      actions={
        <>
          <Button variant="quiet" onClick={onClose}>
            {t('decide.cancel')}
          </Button>
          <Button variant="primary" onClick={store}>
            {t('decide.store')}
          </Button>
        </>
      }
    >
      <TextField label={t('decide.search')} icon={Search} type="search" value={text} onChange={setText} />
      {text !== '' && found.length === 0 && <p className={styles.none}>{t('decide.nothingFound')}</p>}
      <RadioList
        label={t('decide.candidates')}
        labelHidden
        value={value}
        options={options}
        onChange={setValue}
        className={styles.options}
      />
    </Dialog>
  );
}

function valueOf({ decision, match }: ShowLine): string | undefined {
  if (decision === null) return match?.ref;
  return decision.kind === 'show' ? decision.ref : decision.kind;
}

function decisionOf(value: string): ShowDecision {
  if (value === FOUND) return null;
  return value === OWN || value === OUT ? { kind: value } : { kind: 'show', ref: value };
}

/** What it is taken for, what may be meant, and what was looked for: each once. */
function candidatesOf({ match, candidates }: ShowLine, found: readonly ShowCandidate[]): ShowCandidate[] {
  const all = [...(match ? [match] : []), ...candidates, ...found];
  return [...new Map(all.map((one) => [one.ref, one])).values()];
}

function useFoundShows(imports: Import, text: string): readonly ShowCandidate[] {
  const [found, setFound] = useState<readonly ShowCandidate[]>([]);
  useEffect(() => {
    if (text.trim() === '') return undefined;
    let gone = false;
    imports.desk.findShows(text.trim()).then(
      (answer) => {
        if (!gone) setFound(answer);
      },
      (cause: unknown) => reportError(cause),
    );
    return () => {
      gone = true;
    };
  }, [imports, text]);
  return text.trim() === '' ? [] : found;
}
