import type { CSSProperties } from 'react';
import { useTranslation } from '../../../i18n';
import { classNames, KeyHint } from '../../../ui';
import { SubjectGlyph } from '../SubjectGlyph';
import type { CaretPlace } from './caretPlace';
import type { Completion } from './completion';
import '../../../i18n/late/notes';
import styles from './CompletionPopup.module.css';

interface CompletionPopupProps {
  readonly id: string;
  readonly items: readonly Completion[];
  readonly chosen: Completion | null;
  readonly place: CaretPlace;
  /** There is no room below the line. */
  readonly above: boolean;
  readonly onPoint: (id: string) => void;
  readonly onTake: (completion: Completion) => void;
}

/** The id of a line, for `aria-activedescendant`. */
export const lineIdOf = (list: string, completion: Completion) => `${list}-${completion.id}`;

/** The list at the caret. It never has the focus: the field says which line is chosen. */
export function CompletionPopup({ id, items, chosen, place, above, onPoint, onTake }: CompletionPopupProps) {
  const { t } = useTranslation('notes');
  return (
    <div
      id={id}
      role="listbox"
      aria-label={t('write.names')}
      data-above={above}
      className={styles.popup}
      style={{ '--x': `${place.x}px`, '--y': `${place.y}px`, '--line': `${place.height}px` } as CSSProperties}
    >
      {items.map((item) => (
        <div
          key={item.id}
          id={lineIdOf(id, item)}
          role="option"
          tabIndex={-1}
          aria-selected={item === chosen}
          // The field keeps the focus while a line is pressed; keys reach the line through it.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={item === chosen ? undefined : () => onPoint(item.id)}
          onClick={() => onTake(item)}
          onKeyDown={undefined}
          className={classNames(styles.line, item === chosen && styles.chosen)}
        >
          {item.to && <SubjectGlyph view={item.to} size={24} />}
          <span className={styles.words}>
            <span className={styles.label}>{item.label}</span>
            {item.detail !== null && <span className={styles.detail}>{item.detail}</span>}
          </span>
          {item === chosen && (
            <span aria-hidden>
              <KeyHint keys="Tab" />
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
