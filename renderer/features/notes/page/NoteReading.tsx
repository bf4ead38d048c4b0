import { Ellipsis, Link, PenLine, Trash2 } from 'lucide-react';
import type { NotePage } from '../../../db/reads';
import { useTranslation, words } from '../../../i18n';
import { Button, deferred, IconButton, Menu, ScotchRule } from '../../../ui';
import { copyLink } from '../../links';
import { goTo } from '../../lists';
import { useMarking } from '../../marking';
import { nameOfNote, writeChanged } from '../noteWords';
import { useNoteDesk } from '../session/useNoteDesk';
import { tellRemoved } from '../tellRemoved';
import { NoteHeadLine } from './NoteHead';
import '../../../i18n/late/notes';
import styles from './NoteReading.module.css';

/** Markdown is read by code of its own. */
export const ReadNote = deferred(async () => (await import('../reading/MarkdownNote')).MarkdownNote);

interface NoteReadingProps {
  readonly page: Extract<NotePage, { state: 'open' }>;
  readonly isPage: boolean;
  readonly onEdit: () => void;
  /** It was removed; without it, to the page of all notes. */
  readonly onGone?: (() => void) | undefined;
}

export function NoteReading({ page: { note }, isPage, onEdit, onGone = () => goTo('#/notes') }: NoteReadingProps) {
  const { t } = useTranslation('notes');
  const desk = useNoteDesk();
  const { undo } = useMarking();
  const Heading = isPage ? 'h1' : 'h2';

  const remove = async () => {
    const open = await desk.openById(note.note);
    if (!open) return;
    const answer = await desk.remove(open);
    tellRemoved(answer, open.view, undo);
    if (answer.ok) onGone();
  };

  return (
    <>
      <NoteHeadLine note={note}>
        <span>{t('safety.stored', { time: writeChanged(note.changedAt) })}</span>
        <Button size="small" icon={PenLine} keys="N" onClick={onEdit}>
          {t('edit')}
        </Button>
        <Menu
          align="end"
          entries={[
            {
              id: 'link',
              icon: Link,
              label: words.t('marking:menu.copyLink'),
              onSelect: () => void copyLink(`/note/${note.note}`).catch(reportError),
            },
            {
              id: 'remove',
              icon: Trash2,
              label: t('remove'),
              danger: true,
              onSelect: () => void remove().catch(reportError),
            },
          ]}
          trigger={<IconButton size="small" icon={Ellipsis} name={t('more')} />}
        />
      </NoteHeadLine>
      <Heading tabIndex={-1} className={styles.title}>
        {nameOfNote(note)}
      </Heading>
      <ScotchRule className={styles.rule} />
      <ReadNote note={note} />
    </>
  );
}
