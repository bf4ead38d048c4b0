import { History } from 'lucide-react';
import { useState } from 'react';
import type { NotePage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { writeCode } from '../../../i18n/format';
import { Button, deferred, SectionHead } from '../../../ui';
import { noteAddress, subjectAddress, tagAddress } from '../addresses';
import { nameOfNote, writeSubject } from '../noteWords';
import { SubjectGlyph } from '../SubjectGlyph';
import '../../../i18n/late/notes';
import styles from './NoteMargin.module.css';

const VersionsDialog = deferred(async () => (await import('./VersionsDialog')).VersionsDialog);

type OpenPage = Extract<NotePage, { state: 'open' }>;

/** What there is to know about a note: from where it can be read, whom it names, what names its subject, its tags. */
export function NoteMargin({ page }: { page: OpenPage }) {
  const { t } = useTranslation('notes');
  const [asked, setAsked] = useState(false);
  const [versionsOpen, setVersionsOpen] = useState(false);
  const { note, names, linkedFrom, versions } = page;
  return (
    <aside aria-label={t('margin.label')} className={styles.margin}>
      <ReadableFrom page={page} />
      {names.length > 0 && (
        <section>
          <SectionHead small rule="none" title={t('margin.names')} />
          <ul className={styles.names}>
            {names.map((view) => (
              <li key={writeSubject(view)}>
                <a href={subjectAddress(view) ?? undefined} className={styles.name}>
                  <SubjectGlyph view={view} size={24} />
                  <span>{writeSubject(view)}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {linkedFrom.length > 0 && (
        <section>
          <SectionHead small rule="none" title={t('margin.linkedFrom')} />
          <ul className={styles.links}>
            {linkedFrom.map((one) => (
              <li key={one.note}>
                <a href={noteAddress(one.note)} className={styles.from}>
                  <span className={styles.fromName}>{nameOfNote(one)}</span>
                  <span className={styles.excerpt}>{one.excerpt}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {note.tags.length > 0 && (
        <section>
          <SectionHead small rule="none" title={t('margin.tags')} />
          <ul className={styles.tags}>
            {note.tags.map(({ id, label }) => (
              <li key={id}>
                <a href={tagAddress(id)} className={styles.tag}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <SectionHead small rule="none" title={t('margin.versions')} />
        <Button
          size="small"
          variant="quiet"
          icon={History}
          onClick={() => {
            setAsked(true);
            setVersionsOpen(true);
          }}
          className={styles.versions}
        >
          {t('margin.showVersions', { count: versions })}
        </Button>
      </section>
      {asked && <VersionsDialog page={page} open={versionsOpen} onOpenChange={setVersionsOpen} />}
    </aside>
  );
}

function ReadableFrom({ page: { readableFrom, note } }: { page: OpenPage }) {
  const { t } = useTranslation('notes');
  const { subject } = note;
  const own = subject.kind === 'episode' ? subject.episode.ref : null;
  const liesThere = readableFrom.some(({ episode }) => episode.ref === own);
  const why = (ref: string) => (ref === own ? 'bySubject' : liesThere ? 'byText' : 'byWriting');
  const several = new Set(readableFrom.map(({ show }) => show.ref)).size > 1;
  return (
    <section>
      <SectionHead small rule="none" title={t('margin.readableFrom')} />
      {readableFrom.length === 0 && (
        <p className={styles.reach}>
          <span className={styles.code}>{t('margin.always')}</span> {t('margin.alwaysWhy')}
        </p>
      )}
      {readableFrom.map(({ show, episode }) => (
        <p key={episode.ref} className={styles.reach}>
          <span className={styles.code}>{writeCode(episode.season, episode.number, episode.numberTo)}</span>{' '}
          {several ? show.title : t(`margin.${why(episode.ref)}`)}
        </p>
      ))}
    </section>
  );
}
