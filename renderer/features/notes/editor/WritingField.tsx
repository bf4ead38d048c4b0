import {
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { NOTE_LIMIT } from '../../../../shared/library/rows';
import type { NoteCandidates } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { announce, classNames } from '../../../ui';
import { caretPlace, type CaretPlace } from './caretPlace';
import type { Completion, Trigger } from './completion';
import { CompletionPopup, lineIdOf } from './CompletionPopup';
import { knownOf, segmentsOf } from './segments';
import { continueList, insertText, toggleMarks } from './textEdits';
import { useCompletion } from './useCompletion';
import '../../../i18n/late/notes';
import styles from './WritingField.module.css';

export interface WritingFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly candidates: NoteCandidates;
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
  /** The field loses the focus: what is typed is kept at once. */
  readonly onBlur: () => void;
}

/** Room for the title, which stands in the same text. */
const LIMIT = NOTE_LIMIT - 400;

/**
 * Where a note is written: as high as what is in it. Behind the letters lies a mirror of the same text, which gives the
 * field its height, shows what will be a link, and tells where the caret is.
 */
export function WritingField({ value, onChange, candidates, fieldRef, onBlur }: WritingFieldProps) {
  const { t } = useTranslation('notes');
  const listId = useId();
  const mirror = useRef<HTMLDivElement>(null);
  const [caret, setCaret] = useState<number | null>(null);
  const known = useMemo(() => knownOf(candidates), [candidates]);
  const segments = useMemo(() => segmentsOf(value, known), [value, known]);

  const take = (trigger: Trigger, { insert }: Completion) => {
    const field = fieldRef.current;
    if (!field) return;
    const end = field.selectionStart;
    // Brackets that somebody closed beforehand are not closed twice.
    const closed = insert.endsWith(']]') && field.value.startsWith(']]', end) ? end + 2 : end;
    insertText(field, trigger.from, closed, insert);
    onChange(field.value);
    setCaret(field.selectionStart);
  };
  const list = useCompletion(value, caret, candidates, take);
  const isOpen = list.items.length > 0;
  useOffer(isOpen ? list.items.length : 0);
  const place = usePlace(mirror, isOpen ? (list.trigger?.from ?? null) : null, value, list.items.length);

  const follow = ({ selectionStart, selectionEnd }: HTMLTextAreaElement) =>
    setCaret(selectionStart === selectionEnd ? selectionStart : null);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (!list.onKeyDown(event)) {
      if (!formatByKey(event)) return;
      onChange(event.currentTarget.value);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className={styles.frame}>
      <div ref={mirror} aria-hidden className={classNames(styles.text, styles.mirror)}>
        {segments.map(({ text, kind }, index) => (
          <span key={index} className={kind === 'plain' ? undefined : styles[kind]}>
            {text}
          </span>
        ))}
        {/* The last line counts also while it is empty. */}
        {'\u200b'}
      </div>
      <textarea
        ref={fieldRef}
        aria-label={t('write.label')}
        aria-autocomplete="list"
        aria-controls={isOpen ? listId : undefined}
        aria-activedescendant={list.chosen ? lineIdOf(listId, list.chosen) : undefined}
        placeholder={t('write.placeholder')}
        maxLength={LIMIT}
        spellCheck={false}
        autoComplete="off"
        value={value}
        onChange={(event) => {
          onChange(event.currentTarget.value);
          follow(event.currentTarget);
        }}
        onSelect={(event) => follow(event.currentTarget)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setCaret(null);
          onBlur();
        }}
        className={classNames(styles.text, styles.field)}
      />
      {isOpen && place && (
        <CompletionPopup
          id={listId}
          items={list.items}
          chosen={list.chosen}
          place={place.at}
          above={place.above}
          onPoint={list.point}
          onTake={(completion) => list.trigger && take(list.trigger, completion)}
        />
      )}
    </div>
  );
}

/** Ctrl+B and Ctrl+I, and Enter in a list. */
function formatByKey(event: KeyboardEvent<HTMLTextAreaElement>): boolean {
  const field = event.currentTarget;
  const mod = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  const key = event.key.toLowerCase();
  if (mod && key === 'b') toggleMarks(field, '**');
  else if (mod && key === 'i') toggleMarks(field, '_');
  else return event.key === 'Enter' && !mod && !event.shiftKey && continueList(field);
  return true;
}

/** A list that opens at the caret is not seen by everybody. */
function useOffer(count: number): void {
  const { t } = useTranslation('notes');
  const said = count > 0 ? t('write.offered', { count }) : '';
  useEffect(() => {
    if (said !== '') announce(said);
  }, [said]);
}

/** Where the list stands: under the beginning of what it completes, or above where the window ends. */
function usePlace(mirror: RefObject<HTMLElement | null>, offset: number | null, text: string, lines: number) {
  const [place, setPlace] = useState<{ at: CaretPlace; above: boolean; text: string } | null>(null);
  useLayoutEffect(() => {
    const element = mirror.current;
    if (offset === null || !element) return;
    const at = caretPlace(element, offset);
    const bottom = element.getBoundingClientRect().top + at.y + at.height + lines * 36 + 24;
    // oxlint-disable-next-line react/set-state-in-effect -- measured where it was laid out, before anybody sees it
    setPlace({ at, above: bottom > innerHeight && at.y > lines * 36, text });
  }, [mirror, offset, text, lines]);
  return offset === null ? null : place;
}
