import { useParams } from '@tanstack/react-router';
import { parseEpisodeCode } from '../../../shared/domain/episode';
import { EpisodeScreen } from '../../features/episode';
import { writeCode } from '../../i18n/format';
import { MissingPage } from '../MissingPage';
import { Screen } from '../Screen';
import { useEpisode, useShowTitle } from './useTitles';

export function EpisodePage() {
  const { slug, code } = useParams({ from: '/shell/show/$slug/$code' });
  const place = parseEpisodeCode(code);
  const show = useShowTitle(slug);
  const episode = useEpisode(slug, place);
  if (place === null) return <MissingPage />;
  const written = writeCode(place.season, place.number, episode?.numberTo);
  return (
    <Screen
      key={`${slug} ${code}`}
      title={[written, episode?.title ?? null, show].filter((part) => part !== null).join(' · ')}
      trail={[...(show === null ? [] : [show]), written]}
    >
      <EpisodeScreen slug={slug} season={place.season} number={place.number} />
    </Screen>
  );
}
