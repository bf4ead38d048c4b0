import { useId, useState } from 'react';
import type { ProductionPage, ProductionSeason } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { SectionHead, Tag } from '../../ui';
import { episodeAddress } from '../lists';
import { SourceCount, SourceLines } from '../sources';
import styles from './Production.module.css';

type Note = ProductionSeason['notes'][number];

/** What there is to say about single episodes: a title that sources spell in two ways, a date that one has wrong. */
export function EpisodeNotes({ page, notes }: { page: ProductionPage; notes: readonly Note[] }) {
  const { t } = useTranslation('production');
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId} className={styles.piece}>
      <SectionHead level={3} rule="none" small titleId={titleId} title={t('notes')} />
      <ul className={styles.notes}>
        {notes.map((note) => (
          <NoteLine key={note.id} page={page} note={note} />
        ))}
      </ul>
    </div>
  );
}

function NoteLine({ page: { show, sources }, note }: { page: ProductionPage; note: Note }) {
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  const { episode, value, lang, unconfirmed } = note;
  return (
    <li className={styles.note}>
      <a href={episodeAddress(show.slug, episode.season, episode.number)} className={styles.code}>
        {writeCode(episode.season, episode.number, episode.numberTo)}
      </a>
      <p>
        <span lang={lang}>{value}</span>
        {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
      </p>
      {(note.sources.length > 0 || unconfirmed) && (
        <SourceCount
          count={note.sources.length}
          open={open}
          onToggle={() => setOpen((was) => !was)}
          controls={linesId}
        />
      )}
      {open && (
        <SourceLines
          id={linesId}
          show={show.slug}
          ids={note.sources}
          sources={sources}
          className={styles.sentenceSources}
        />
      )}
    </li>
  );
}
