import { useId } from 'react';
import type { ProductionPage, ProductionSeason } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { writeDay } from '../../i18n/format';
import { SectionHead } from '../../ui';
import { blocksOf } from './blocks';
import { CreditRows } from './CreditRows';
import { EpisodeNotes } from './EpisodeNotes';
import { FactRows } from './FactBlock';
import { Lengths } from './Lengths';
import styles from './Production.module.css';
import { WorkList } from './WorkList';

/** One season: who made it, when it was shown, how long its episodes are, and what there is to say about single ones. */
export function SeasonPart({ page, season }: { page: ProductionPage; season: ProductionSeason }) {
  const { t } = useTranslation('production');
  const titleId = useId();
  const { number, lines, credits, work, notes, lengths } = season;
  const isFilm = page.show.kind === 'film';
  const title = isFilm ? t('film') : number === 0 ? words.t('specials') : words.t('seasonNumber', { number });
  return (
    <section aria-labelledby={titleId} className={styles.season}>
      <SectionHead titleId={titleId} rule="below" title={title} aside={writeRun(season)} />
      <div className={styles.blocks}>
        <div className={styles.piece}>
          <FactRows page={page} lines={blocksOf(lines).flatMap((block) => block.lines)} />
          <CreditRows page={page} credits={credits} />
        </div>
        <div className={styles.piece}>
          <Lengths page={page} lengths={lengths} />
        </div>
        {work.map((one) => (
          <WorkList key={one.role} page={page} work={one} single={isFilm} />
        ))}
        {notes.length > 0 && <EpisodeNotes page={page} notes={notes} />}
      </div>
    </section>
  );
}

/** `23 Jan 2020 to 26 Mar 2020` */
function writeRun({ firstOn, lastOn }: ProductionSeason): string {
  if (firstOn === null || lastOn === null) return words.t('production:noDays');
  const from = writeDay(firstOn, 'row');
  return firstOn === lastOn ? from : words.t('production:ran', { from, to: writeDay(lastOn, 'row') });
}
