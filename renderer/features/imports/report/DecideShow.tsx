import { Search } from 'lucide-react';
import { useCallback, useState } from 'react';
import { useTranslation } from '../../../i18n';
import type { ShowCandidate, ShowLine } from '../../../workers/imports';
import { TextField } from '../../../ui';
import { figure, writeCandidate, writeShow } from '../importWords';
import type { Import } from '../useImport';
import styles from './Decide.module.css';
import { DecideDialog } from './DecideDialog';
import { choiceOf, decisionFor, otherChoices, useAnswer, withoutDoubles } from './decisions';

type DecideShowProps = { imports: Import; show: ShowLine; onClose: () => void };

/** Which show is meant: a candidate, another one by its title, one of its own, or none. */
export function DecideShow({ imports, show, onClose }: DecideShowProps) {
  const { t } = useTranslation('imports');
  const [text, setText] = useState('');
  const found = useFoundShows(imports, text.trim());
  const [value, setValue] = useState<string | undefined>(choiceOf(show.decision, show.match));
  // What it is taken for, what may be meant, and what was looked for.
  const shown = withoutDoubles([...(show.match ? [show.match] : []), ...show.candidates, ...found]);
  const own = { title: t('decide.own'), explanation: t('decide.ownText') };
  const options = [
    ...shown.map((one) => ({
      value: one.ref,
      title: one.own ? `${writeCandidate(one)} · ${t('decide.yours')}` : writeCandidate(one),
    })),
    ...otherChoices(t, own, show.decision !== null),
  ];
  const store = () => {
    onClose();
    if (value === undefined) return;
    const decision = decisionFor(value, (ref) => ({ kind: 'show' as const, ref }));
    void imports.decide(imports.desk.decideShow(show.show, decision));
  };
  const rows = t('report.countOf', { count: show.rows, formatted: figure(show.rows) });
  return (
    <DecideDialog
      title={t('decide.show')}
      text={t('decide.showText', { title: writeShow(show), rows })}
      value={value}
      options={options}
      onChange={setValue}
      onStore={store}
      onClose={onClose}
      above={
        <>
          <TextField label={t('decide.search')} icon={Search} type="search" value={text} onChange={setText} />
          {text !== '' && found.length === 0 && <p className={styles.none}>{t('decide.nothingFound')}</p>}
        </>
      }
    />
  );
}

function useFoundShows(imports: Import, text: string): readonly ShowCandidate[] {
  const found = useAnswer(
    useCallback(() => (text === '' ? Promise.resolve([]) : imports.desk.findShows(text)), [imports, text]),
  );
  return text === '' ? [] : found;
}
