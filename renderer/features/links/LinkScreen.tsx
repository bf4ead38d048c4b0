import { useEffect } from 'react';
import { useSearch } from '@tanstack/react-router';
import { pageOfLink } from '../../../shared/links/addresses';
import { type DeepLink, readDeepLink } from '../../../shared/links/deepLink';
import { useLive } from '../../db/live';
import { readEpisodePage, readShowPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { writeCode } from '../../i18n/format';
import { clock } from '../../platform/clock';
import { usePackLoad } from '../../stores/packLoad';
import { Waiting } from '../lists';
import { LinkState } from './LinkState';
import { MarkQuestion } from './MarkQuestion';
import '../../i18n/late/openings';

export type LinkSearch = { to?: unknown };

/** `#/link?to=show/picard`: looks at what a link names before it leads there, or asks. An address is as untrusted as a link. */
export function LinkScreen() {
  const { t } = useTranslation('openings');
  const { to }: LinkSearch = useSearch({ strict: false });
  const link = readDeepLink(to);
  return link === null ? <LinkState title={t('link.unknown')} text={t('link.unknownWhy')} /> : <Known link={link} />;
}

function Known({ link }: { link: DeepLink }) {
  const { t } = useTranslation('openings');
  const today = clock.today();
  const packs = usePackLoad((state) => state.phase);
  const page = pageOfLink(link);
  const found = useLive(
    async (database) => {
      if (link.kind === 'note') return { show: null, episode: null };
      const show = await readShowPage(database, link.show, today);
      const wanted = link.kind === 'episode' || link.kind === 'mark' ? link : null;
      const episode = wanted && (await readEpisodePage(database, link.show, wanted.season, wanted.number, today));
      return { show: show?.head ?? null, episode };
    },
    [page, link.kind, today],
  );

  const isThere =
    found !== undefined &&
    (link.kind === 'note' ||
      (found.show !== null && (link.kind === 'show' || link.kind === 'character' || found.episode !== null)));
  const leads = isThere && link.kind !== 'mark';
  useEffect(() => {
    // In place of this page: going back is to lead out of it.
    if (leads) location.replace(`#${page}`);
  }, [leads, page]);

  // At the very first start the shows are still on their way.
  if (found === undefined || leads || (!isThere && packs !== 'finished')) return <Waiting text={t('link.looking')} />;
  if (link.kind === 'mark' && found.episode !== null) return <MarkQuestion page={found.episode} at={link.at} />;
  if (link.kind === 'note') return null;
  if (found.show === null)
    return <LinkState title={t('link.noShow', { show: link.show })} text={t('link.noShowWhy')} />;
  const code = 'season' in link ? writeCode(link.season, link.number) : '';
  return (
    <LinkState
      title={t('link.noEpisode', { show: found.show.title, code })}
      text={t('link.noEpisodeWhy')}
      to={{ route: `/show/${link.show}`, label: t('link.toShow') }}
    />
  );
}
