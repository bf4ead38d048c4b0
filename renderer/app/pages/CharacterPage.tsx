import { useParams } from '@tanstack/react-router';
import { CharacterScreen, useAsOf, useCard } from '../../features/characters';
import { useTranslation } from '../../i18n';
import { Screen } from '../Screen';
import '../../i18n/late/characters';

export function CharacterPage() {
  const { slug, character } = useParams({ from: '/shell/character/$slug/$character' });
  return <Character key={`${slug} ${character}`} slug={slug} character={character} />;
}

/** The window is named as the card is: by the name that is known, and by nothing while nobody of it is. */
function Character({ slug, character }: { slug: string; character: string }) {
  const { t } = useTranslation('characters');
  const [asOf, setAsOf] = useAsOf(slug, character);
  const answer = useCard(slug, character, asOf);
  const card = answer?.shown ?? null;
  return (
    <Screen
      title={card === null ? null : [card.head.name, card.show.title].join(' · ')}
      trail={[...(card === null ? [] : [card.show.title]), t('title'), ...(card === null ? [] : [card.head.name])]}
    >
      <CharacterScreen show={slug} character={character} answer={answer} onAsOf={setAsOf} />
    </Screen>
  );
}
