import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n';
import type { RowLine, ShowLine } from '../../../workers/imports';
import { Button, PageHead } from '../../../ui';
import { figure, writeShow } from '../importWords';
import { useImportSession } from '../session';
import type { Import } from '../useImport';
import { DecideEpisode } from './DecideEpisode';
import { DecideShow } from './DecideShow';
import { FileRow } from './FileRow';
import { LongLines } from './LongLines';
import styles from './Report.module.css';
import { writeMatch } from './ShowRow';
import { usePages } from './usePages';

type ShowRowsProps = { imports: Import; number: number; scroller: HTMLElement | null; onBack: () => void };

/** One show of the file with its rows. */
export function ShowRows({ imports, number, scroller, onBack }: ShowRowsProps) {
  const { t } = useTranslation('imports');
  const revision = useImportSession((state) => state.revision);
  const show = useShowLine(imports, number, revision);
  const [decidingShow, setDecidingShow] = useState(false);
  const [deciding, setDeciding] = useState<RowLine | null>(null);
  const pages = usePages(`${revision} ${number}`, (query) => imports.desk.rows(number, query));
  useEffect(() => scroller?.scrollTo({ top: 0 }), [scroller]);
  if (show === null) return <p className={styles.none}>{t('report.loading')}</p>;
  return (
    <>
      <Button variant="quiet" size="small" icon={ArrowLeft} className={styles.up} onClick={onBack}>
        {t('show.back')}
      </Button>
      <PageHead
        kicker={t('report.kicker')}
        title={writeShow(show)}
        aside={t('report.countOf', { count: show.rows, formatted: figure(show.rows) })}
      />
      <div className={styles.taken}>
        <div>
          <p className={styles.takenFor}>{writeMatch(show)}</p>
          {show.ids.length > 0 && <p className={styles.detail}>{t('show.ids', { ids: show.ids.join(', ') })}</p>}
        </div>
        <Button onClick={() => setDecidingShow(true)}>{t(show.match ? 'show.change' : 'show.choose')}</Button>
      </div>
      <div aria-hidden className={styles.columns}>
        <span />
        <span>{t('report.fileHead')}</span>
        <span>{t('report.dateHead')}</span>
        <span>{t('report.meansHead')}</span>
      </div>
      <LongLines
        label={t('show.rows')}
        pages={pages}
        scroller={scroller}
        none={t('report.none')}
        renderLine={(row) => <FileRow row={row} onDecide={() => setDeciding(row)} />}
      />
      {decidingShow && <DecideShow imports={imports} show={show} onClose={() => setDecidingShow(false)} />}
      {deciding && <DecideEpisode imports={imports} show={number} row={deciding} onClose={() => setDeciding(null)} />}
    </>
  );
}

/** The line of one show as it is now: a decision may have changed it. Few shows come before the one that is looked for. */
function useShowLine(imports: Import, number: number, revision: number): ShowLine | null {
  const [found, setFound] = useState<{ line: ShowLine | null; revision: number } | null>(null);
  useEffect(() => {
    let gone = false;
    const look = async () => {
      for (let offset = 0; ; offset += 500) {
        const { lines, of } = await imports.desk.shows({ offset, limit: 500 });
        const line = lines.find(({ show }) => show === number) ?? null;
        if (line !== null || offset + 500 >= of) {
          if (!gone) setFound({ line, revision });
          return;
        }
      }
    };
    look().catch((cause: unknown) => reportError(cause));
    return () => {
      gone = true;
    };
  }, [imports, number, revision]);
  return found?.line ?? null;
}
