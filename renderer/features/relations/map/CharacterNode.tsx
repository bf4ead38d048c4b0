import type { Node, NodeProps } from '@xyflow/react';
import { useContext } from 'react';
import { classNames } from '../../../ui';
import { CharacterEmblem } from '../../characters';
import styles from './CharacterNode.module.css';
import { MapContext } from './mapContext';
import type { DrawnCharacter } from './picture';

export type CharacterNodeType = Node<{ drawn: DrawnCharacter }, 'character'>;

/** Somebody on the map: one button, the only tab stop of the map while it has the focus or had it last. */
export function CharacterNode({ data: { drawn } }: NodeProps<CharacterNodeType>) {
  const { tabStop, named, say, onChoose, onKey, onFocus } = useContext(MapContext);
  const { head, size, isChosen, caption } = drawn;
  return (
    <button
      type="button"
      data-character={head.slug}
      tabIndex={head.slug === tabStop ? 0 : -1}
      aria-label={say(head.slug)}
      aria-current={isChosen ? 'true' : undefined}
      onClick={() => onChoose(head.slug)}
      onFocus={() => onFocus(head.slug)}
      onKeyDown={(event) => onKey(event, head.slug)}
      className={classNames('nopan', styles.node, isChosen && styles.chosen, named.has(head.slug) && styles.named)}
    >
      <CharacterEmblem head={head} size={size.emblem} />
      <span className={styles.name}>{head.name}</span>
      {caption !== null && <span className={styles.caption}>{caption}</span>}
    </button>
  );
}
