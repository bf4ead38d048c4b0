import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames, Icon } from '../../../ui';
import { ROW_FOCUS, rowAttributes } from '../../lists';
import { characterAddress } from '../addresses';
import { CharacterEmblem } from '../CharacterEmblem';
import type { Met } from './arrange';
import styles from './Cells.module.css';

type CellProps = {
  one: Met;
  isStop: boolean;
};

/** Somebody met, as a link to the card. */
export function CharacterCell({ one, isStop, show }: CellProps & { show: string }) {
  return (
    <li {...rowAttributes(one.slug)} className={styles.cell}>
      <a {...ROW_FOCUS} href={characterAddress(show, one.slug)} tabIndex={isStop ? 0 : -1} className={styles.link}>
        <Portrait one={one} />
      </a>
    </li>
  );
}

type ChoiceCellProps = CellProps & {
  chosen: boolean;
  /** Three are chosen: this one would be the fourth. The sentence with this id says so. */
  fullId: string | null;
  onToggle: () => void;
};

/** Somebody met, to be chosen for a comparison. */
export function ChoiceCell({ one, isStop, chosen, fullId, onToggle }: ChoiceCellProps) {
  const isFull = fullId !== null && !chosen;
  return (
    <li {...rowAttributes(one.slug)} className={classNames(styles.cell, chosen && styles.chosen)}>
      <label className={classNames(styles.link, isFull && styles.full)}>
        <input
          {...ROW_FOCUS}
          type="checkbox"
          data-tool
          checked={chosen}
          tabIndex={isStop ? 0 : -1}
          {...(isFull && { 'aria-disabled': true, 'aria-describedby': fullId })}
          onChange={() => {
            if (!isFull) onToggle();
          }}
          className={styles.input}
        />
        <Portrait one={one} />
        <span aria-hidden className={styles.box}>
          {chosen && <Icon of={Check} size={14} />}
        </span>
      </label>
    </li>
  );
}

function Portrait({ one }: { one: Met }): ReactNode {
  return (
    <>
      <CharacterEmblem head={one} size={44} />
      <span className={styles.words}>
        <span lang={one.nameLang} className={styles.name}>
          {one.name}
        </span>
        {one.role !== null && (
          <span lang={one.roleLang} className={styles.role}>
            {one.role}
          </span>
        )}
      </span>
    </>
  );
}
