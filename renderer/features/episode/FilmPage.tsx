import { useLive } from '../../db/live';
import { readEpisodePage, readShowPage } from '../../db/reads';
import type { ShowHead } from '../../db/reads/views';
import { useTranslation } from '../../i18n';
import { Waiting } from '../lists';
import { EpisodeArticle } from './EpisodeArticle';
import '../../i18n/late/episode';

/** A film is a show of one episode: its page is that episode's page under the film's own title. */
export function FilmPage({ head, today }: { head: ShowHead; today: string }) {
  const { t } = useTranslation('episode');
  const page = useLive(
    async (database) => {
      const show = await readShowPage(database, head.slug, today);
      const only = show?.seasons[0]?.episodes[0];
      return only ? readEpisodePage(database, head.slug, only.season, only.number, today) : null;
    },
    [head.slug, today],
  );
  if (page === undefined) return <Waiting text={t('reading')} />;
  return page && <EpisodeArticle page={page} />;
}
