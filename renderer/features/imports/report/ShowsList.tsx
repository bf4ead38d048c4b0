import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from '../../../i18n';
import type { Report, ShowLine, Verdict } from '../../../workers/imports';
import { ChipGroup, SectionHead, TextField } from '../../../ui';
import { useQuery } from '../../lists';
import { figure } from '../importWords';
import { useImportSession } from '../session';
import type { Import } from '../useImport';
import { DecideShow } from './DecideShow';
import { LongLines } from './LongLines';
import { RefusedList } from './RefusedList';
import styles from './Report.module.css';
import { ShowRow } from './ShowRow';
import { usePages } from './usePages';

type ShowsListProps = {
  imports: Import;
  report: Report;
  scroller: HTMLElement | null;
  onOpen: (show: ShowLine) => void;
};

type Filter = 'all' | Verdict | 'refused';

/** The shows of the file: unclear ones first, to be filtered, opened and decided. */
export function ShowsList({ imports, report, scroller, onOpen }: ShowsListProps) {
  const { t } = useTranslation('imports');
  const [chosen, setChosen] = useState<Filter>(report.showCounts.unclear > 0 ? 'unclear' : 'all');
  const [text, setText] = useState('');
  const [typed, setTyped] = useQuery(text, setText);
  const [deciding, setDeciding] = useState<ShowLine | null>(null);
  const revision = useImportSession((state) => state.revision);
  const { showCounts, alreadyHere, refused } = report;
  // What was decided may have left nothing to look at.
  const filter = chosen === 'unclear' && showCounts.unclear === 0 ? 'all' : chosen;
  const verdict = filter === 'all' || filter === 'refused' ? null : filter;
  const pages = usePages(`${revision} ${filter} ${text}`, ({ offset, limit }) =>
    imports.desk.shows({ offset, limit, verdict, text }),
  );
  return (
    <section aria-labelledby="import-shows" className={styles.section}>
      <SectionHead title={t('report.shows')} titleId="import-shows" />
      <div className={styles.tools}>
        <ChipGroup
          label={t('report.filter')}
          value={filter}
          onChange={setChosen}
          options={[
            { value: 'all', label: t('report.all'), count: figure(showCounts.all) },
            ...(showCounts.unclear > 0
              ? [{ value: 'unclear' as Filter, label: t('report.verdict.unclear'), count: figure(showCounts.unclear) }]
              : []),
            { value: 'matched', label: t('report.verdict.matched'), count: figure(showCounts.matched) },
            { value: 'stub', label: t('report.verdict.stub'), count: figure(showCounts.stub) },
            ...(alreadyHere > 0 ? [{ value: 'already-here' as Filter, label: t('report.verdict.already-here') }] : []),
            ...(refused > 0
              ? [{ value: 'refused' as Filter, label: t('report.refusedTab'), count: figure(refused) }]
              : []),
          ]}
        />
        {filter !== 'refused' && (
          <TextField
            label={t('report.find')}
            labelHidden
            placeholder={t('report.find')}
            icon={Search}
            type="search"
            value={typed}
            onChange={setTyped}
            className={styles.find}
          />
        )}
      </div>
      {filter === 'refused' ? (
        <RefusedList imports={imports} scroller={scroller} />
      ) : (
        <LongLines
          label={t('report.shows')}
          pages={pages}
          scroller={scroller}
          none={t('report.none')}
          renderLine={(show) => <ShowRow show={show} onOpen={() => onOpen(show)} onDecide={() => setDeciding(show)} />}
        />
      )}
      {deciding && <DecideShow imports={imports} show={deciding} onClose={() => setDeciding(null)} />}
    </section>
  );
}
