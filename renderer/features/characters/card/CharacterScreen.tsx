import { useMemo } from 'react';
import { Backlinks, NotesOn } from '../../notes';
import { CardActions } from './CardActions';
import { CharacterCardBody } from './CharacterCardBody';
import type { CardAnswer } from './useCard';

export type CharacterScreenProps = {
  show: string;
  character: string;
  answer: CardAnswer | null | undefined;
  onAsOf: (code: string | null) => void;
};

/** `#/character/<show>/<character>`: the card of somebody met, at the horizon or as of an earlier episode. */
export function CharacterScreen({ show, character, answer, onAsOf }: CharacterScreenProps) {
  const subject = useMemo(() => ({ kind: 'character', show, character }) as const, [show, character]);
  return (
    <CharacterCardBody
      show={show}
      answer={answer}
      onAsOf={onAsOf}
      actions={answer && <CardActions card={answer.shown} character={character} />}
      own={
        <>
          <Backlinks subject={subject} />
          <NotesOn subject={subject} />
        </>
      }
    />
  );
}
