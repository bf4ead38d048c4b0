import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { CharacterCardBody, useCard } from '../../features/characters';
import { SmallFrame } from '../frame/SmallFrame';
import { Screen } from '../Screen';

/** A card in a small window of its own. It follows marks made in other windows. */
export function CardWindowPage() {
  const { slug, character } = useParams({ from: '/card/$slug/$character' });
  return <CardWindow key={`${slug} ${character}`} slug={slug} character={character} />;
}

/** Named as the card is: by the name that is known now, and by nothing while nobody of it is met. */
function CardWindow({ slug, character }: { slug: string; character: string }) {
  const [asOf, setAsOf] = useState<string | null>(null);
  const answer = useCard(slug, character, asOf);
  const card = answer?.shown ?? null;
  return (
    <SmallFrame head={card?.show.title ?? null} route={`/character/${slug}/${character}`} showsCards>
      <Screen title={card === null ? null : [card.head.name, card.show.title].join(' · ')} trail={[]}>
        <CharacterCardBody show={slug} answer={answer} onAsOf={setAsOf} />
      </Screen>
    </SmallFrame>
  );
}
