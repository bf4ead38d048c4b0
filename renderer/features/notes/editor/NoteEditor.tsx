import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode, type RefObject } from 'react';
import { useStore } from 'zustand';
import { joinTitle, splitTitle } from '../../../../shared/domain/noteText';
import { useLive } from '../../../db/live';
import { readNoteCandidates, type NoteCandidates } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { ScotchRule } from '../../../ui';
import { subjectOf } from '../addresses';
import type { NoteSession } from '../session/noteSession';
import styles from './NoteEditor.module.css';
import { WritingField } from './WritingField';
import '../../../i18n/late/notes';

export interface NoteEditorProps {
  readonly session: NoteSession;
  /** Ctrl+Enter, and Escape where nothing else is open. */
  readonly onLeave: () => void;
  /** Over the title: what it is about, and how safe it is. */
  readonly head: ReactNode;
  /** 27 px in the sheet, 36 on the page. */
  readonly size: 'sheet' | 'page';
}

const NOBODY: NoteCandidates = { names: [], episodes: [] };

/** Title and text of a note. The title is the first line of the text, a heading of the first rank. */
export function NoteEditor({ session, onLeave, head, size }: NoteEditorProps) {
  const { t } = useTranslation('notes');
  const text = useStore(session.state, (state) => state.text);
  const subject = subjectOf(session.open.view);
  const candidates = useLive((database) => readNoteCandidates(database, subject), [JSON.stringify(subject)]) ?? NOBODY;
  const field = useRef<HTMLTextAreaElement>(null);
  const [parts, change] = useParts(text, session.type);
  useCaretAtEnd(field);

  const onKeyDown = (event: KeyboardEvent) => {
    const storeAndLeave = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!storeAndLeave && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onLeave();
  };

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- keys rise from the two fields
    <div className={styles.editor} data-size={size} onKeyDown={onKeyDown}>
      <div className={styles.head}>{head}</div>
      <input
        aria-label={t('write.titleLabel')}
        placeholder={t('write.titlePlaceholder')}
        maxLength={300}
        spellCheck={false}
        autoComplete="off"
        value={parts.title}
        onChange={(event) => change({ ...parts, title: event.currentTarget.value })}
        onKeyDown={(event) => {
          // The title is one line: Enter goes on to the text.
          if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return;
          event.preventDefault();
          field.current?.focus();
        }}
        onBlur={session.keep}
        className={styles.title}
      />
      <ScotchRule className={styles.rule} />
      <WritingField
        value={parts.body}
        onChange={(body) => change({ ...parts, body })}
        candidates={candidates}
        fieldRef={field}
        onBlur={session.keep}
      />
    </div>
  );
}

type Parts = { title: string; body: string };

/**
 * Title and text apart, as the two fields have them. They are taken from the note only when it was changed elsewhere:
 * what is being typed would lose its spaces otherwise.
 */
function useParts(text: string, onChange: (text: string) => void): [Parts, (parts: Parts) => void] {
  const [parts, setParts] = useState(() => splitTitle(text));
  const [written, setWritten] = useState(text);
  if (text !== written) {
    setWritten(text);
    setParts(splitTitle(text));
  }
  const change = (next: Parts) => {
    const joined = joinTitle(next.title, next.body);
    setParts(next);
    setWritten(joined);
    onChange(joined);
  };
  return [parts, change];
}

/** Whoever opens a note goes on where it ends. */
function useCaretAtEnd(field: RefObject<HTMLTextAreaElement | null>): void {
  useEffect(() => {
    const element = field.current;
    if (!element) return;
    element.focus({ preventScroll: true });
    element.setSelectionRange(element.value.length, element.value.length);
  }, [field]);
}
