import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { NotePage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Button, VisuallyHidden } from '../../../ui';
import { Waiting, goTo } from '../../lists';
import { splitTitle } from '../../../../shared/domain/noteText';
import { NoteEditor } from '../editor/NoteEditor';
import { SafetyLine } from '../editor/SafetyLine';
import { nameOfNote } from '../noteWords';
import type { NoteSession } from '../session/noteSession';
import { useNoteSession } from '../session/useNoteSession';
import { NoteHeadLine } from './NoteHead';
import '../../../i18n/late/notes';

type OpenPage = Extract<NotePage, { state: 'open' }>;

interface NoteWritingProps {
  readonly page: OpenPage;
  readonly isPage: boolean;
  readonly onDone: () => void;
  /** It was emptied, and is left for good; without it, for the page of all notes. */
  readonly onGone?: (() => void) | undefined;
}

const toNotes = () => goTo('#/notes');

/** The note in its place, being written. */
export function NoteWriting({ page, isPage, onDone, onGone = toNotes }: NoteWritingProps) {
  const { t } = useTranslation('notes');
  const { note } = page.note;
  const session = useNoteSession(note, (desk) => desk.openById(note));
  if (!session) return <Waiting text={t('readingOne')} />;
  return <Writing page={page} isPage={isPage} session={session} onDone={onDone} onGone={onGone} />;
}

function Writing({ page, isPage, session, onDone, onGone = toNotes }: NoteWritingProps & { session: NoteSession }) {
  const { t } = useTranslation('notes');
  const leave = useLeave(page, session, { onDone, onGone });
  const title = useStore(session.state, ({ text }) => splitTitle(text).title);
  const Heading = isPage ? 'h1' : 'h2';

  // What another window stored is taken over, where nothing was typed here.
  const { version, note } = page;
  useEffect(() => session.adopt(version, note.text, note.changedAt), [session, version, note.text, note.changedAt]);

  return (
    <>
      <VisuallyHidden>
        <Heading tabIndex={-1}>{nameOfNote({ ...note, title: title === '' ? null : title })}</Heading>
      </VisuallyHidden>
      <NoteEditor
        session={session}
        onLeave={leave}
        size="page"
        head={
          <NoteHeadLine note={{ ...note, title: title === '' ? null : title }}>
            <SafetyLine session={session} />
            <Button size="small" icon={Check} aria-keyshortcuts="Control+Enter Escape" onClick={leave}>
              {t('done')}
            </Button>
          </NoteHeadLine>
        }
      />
    </>
  );
}

/**
 * Stores, waits until the page has what was stored, and shows it. Another window may have stored a version right after:
 * then the page has that one, and never this. A note that was emptied is left for good.
 */
function useLeave(
  { version }: OpenPage,
  session: NoteSession,
  { onDone, onGone }: { onDone: () => void; onGone: () => void },
): () => void {
  const [storedOver, setStoredOver] = useState<string | null>(null);
  useEffect(() => {
    if (storedOver !== null && (version === session.open.version || version !== storedOver)) onDone();
  }, [storedOver, version, session, onDone]);
  return () => {
    const end = async () => {
      if (await session.settle()) setStoredOver(version);
      // The field goes with the page, and removes the note as it goes.
      else if (session.state.getState().text.trim() === '') onGone();
    };
    end().catch(reportError);
  };
}
