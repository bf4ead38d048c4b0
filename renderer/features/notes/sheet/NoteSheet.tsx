import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useTranslation } from '../../../i18n';
import { useView } from '../../../stores/view';
import { Button, KeyHint, Kicker, Sheet } from '../../../ui';
import { useNoteSheet, type NoteRequest } from '../../noteSheet';
import { noteAddress, subjectOf } from '../addresses';
import { NoteEditor } from '../editor/NoteEditor';
import { SafetyLine } from '../editor/SafetyLine';
import { inkOfNote, writeSubject } from '../noteWords';
import type { NoteSession } from '../session/noteSession';
import { useNoteSession } from '../session/useNoteSession';
import styles from './NoteSheet.module.css';
import { SubjectMenu } from './SubjectMenu';
import '../../../i18n/late/notes';

/** A note being written beside whatever page one is on. Closing it stores what is there. */
export function NoteSheet() {
  const { t } = useTranslation('notes');
  const open = useView((view) => view.dialog === 'note');
  const request = useNoteSheet((state) => state.request);
  const close = () => useView.getState().openDialog(null);
  return (
    <Sheet
      open={open}
      onOpenChange={(next) => {
        if (!next) close();
      }}
      label={t('list.new')}
      initialFocus={(sheet) => sheet?.querySelector('textarea')}
      className={styles.sheet}
    >
      {open && request && <SheetBody key={JSON.stringify(request)} request={request} onClose={close} />}
    </Sheet>
  );
}

function SheetBody({ request, onClose }: { request: NoteRequest; onClose: () => void }) {
  const { t } = useTranslation('notes');
  const session = useNoteSession(JSON.stringify(request), (desk) =>
    'note' in request ? desk.openById(request.note) : desk.openOn(request.subject, { another: request.another }),
  );
  useEarlyWords(session);
  if (session === undefined) return null;
  if (session === null) return <p className={styles.nothing}>{t('ahead')}</p>;
  return <Writing session={session} onClose={onClose} />;
}

/** What is typed right after N, before the note is open, is not lost: it is handed over. */
function useEarlyWords(session: NoteSession | null | undefined): void {
  const early = useRef('');
  useEffect(() => {
    if (session) {
      if (early.current !== '') session.type(`${session.state.getState().text}${early.current}`);
      early.current = '';
    }
    if (session !== undefined) return undefined;
    const hear = (event: KeyboardEvent) => {
      if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      early.current += event.key;
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [session]);
}

function Writing({ session, onClose }: { session: NoteSession; onClose: () => void }) {
  const { t } = useTranslation('notes');
  // Drawn again when a version is stored: from then on there is a page to open.
  useStore(session.state, (state) => state.safety.phase);
  const { view, version, note } = session.open;
  const isBegun = useStore(session.state, ({ text }) => version !== null || text !== '');
  const writeAnother = () => useNoteSheet.getState().open({ subject: subjectOf(view), another: true });
  const openPage = () => {
    onClose();
    location.hash = noteAddress(note);
  };
  return (
    <div data-ink={inkOfNote(view)} className={styles.inside}>
      <div className={styles.text}>
        <NoteEditor
          session={session}
          onLeave={onClose}
          size="sheet"
          head={
            <div className={styles.head}>
              {isBegun ? <Kicker>{t('on', { subject: writeSubject(view) })}</Kicker> : <SubjectMenu view={view} />}
              <SafetyLine session={session} />
            </div>
          }
        />
      </div>
      <footer className={styles.foot}>
        <p className={styles.hint}>
          <KeyHint keys="Escape" /> {t('close')}
        </p>
        {version !== null && (
          <>
            <Button variant="quiet" onClick={writeAnother}>
              {t('another')}
            </Button>
            <Button onClick={openPage}>{t('openPage')}</Button>
          </>
        )}
        <Button variant="primary" keys="Mod+Enter" onClick={onClose}>
          {t('done')}
        </Button>
      </footer>
    </div>
  );
}
