import { useId } from 'react';
import type { EpisodeWork, ProductionPage, ProductionSeason } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { writeCode, writeDay } from '../../i18n/format';
import { SectionHead, Tag, textLinkClass } from '../../ui';
import { personAddress } from '../characters';
import { PersonLinks, writeRole } from '../people';
import { blocksOf } from './blocks';
import { FactRows } from './FactBlock';
import { FactRow } from './FactRow';
import { Lengths } from './Lengths';
import styles from './Production.module.css';

/** One season: who made it, when it was shown, how long its episodes are, and what there is to say about single ones. */
export function SeasonPart({ page, season }: { page: ProductionPage; season: ProductionSeason }) {
  const { t } = useTranslation('production');
  const titleId = useId();
  const { show, sources: heads } = page;
  const { number, lines, credits, work, notes, lengths } = season;
  const isFilm = show.kind === 'film';
  const title = isFilm ? t('film') : number === 0 ? words.t('specials') : words.t('seasonNumber', { number });
  return (
    <section aria-labelledby={titleId} className={styles.season}>
      <SectionHead titleId={titleId} title={title} aside={writeRun(season)} />
      <div className={styles.columns}>
        <div>
          <FactRows page={page} lines={blocksOf(lines).flatMap((block) => block.lines)} />
          <dl>
            {credits.map(({ role, people, sources }) => (
              <FactRow
                key={role}
                show={show.slug}
                label={writeRole(role, people.length)}
                value={<PersonLinks show={show} people={people} />}
                unconfirmed={people.every((person) => person.unconfirmed)}
                sources={sources}
                heads={heads}
              />
            ))}
          </dl>
          {work.map((one) => (
            <WorkList key={one.role} page={page} work={one} single={isFilm} />
          ))}
        </div>
        <div>
          <Lengths page={page} lengths={lengths} />
        </div>
      </div>
      {notes.length > 0 && (
        <>
          <SectionHead level={3} rule="none" small title={t('notes')} />
          <dl>
            {notes.map((note) => (
              <FactRow
                key={note.id}
                show={show.slug}
                label={`${writeCode(note.episode.season, note.episode.number, note.episode.numberTo)}: ${note.label}`}
                value={note.value}
                unconfirmed={note.unconfirmed}
                sources={note.sources}
                heads={heads}
              />
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

/** `Directed by`, and everybody with how many episodes. */
function WorkList({ page, work, single }: { page: ProductionPage; work: EpisodeWork; single: boolean }) {
  const { t } = useTranslation('production');
  const { t: common } = useTranslation();
  return (
    <div className={styles.work}>
      <h3 className={styles.workHead}>{writeRole(work.role, work.people.length)}</h3>
      <ul className={styles.people}>
        {work.people.map((person) => (
          <li key={person.slug}>
            <a href={personAddress(page.show, person.slug)} className={textLinkClass}>
              {person.name}
            </a>
            {!single && <span className={styles.figure}>{t('episodes', { count: person.episodes })}</span>}
            {person.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `23 Jan 2020 to 26 Mar 2020` */
function writeRun({ firstOn, lastOn }: ProductionSeason): string {
  if (firstOn === null || lastOn === null) return words.t('production:noDays');
  const from = writeDay(firstOn, 'row');
  return firstOn === lastOn ? from : words.t('production:ran', { from, to: writeDay(lastOn, 'row') });
}
