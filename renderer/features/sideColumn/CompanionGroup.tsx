import { Clapperboard, FileText, Shield, UserRound, Waypoints, type LucideIcon } from 'lucide-react';
import { useTranslation } from '../../i18n';
import { COMPANION_PAGES, companionPageOf, companionRoute, type CompanionPage } from '../companion';
import { inkFor, InkScope } from '../../ui';
import { SideGroup } from './SideGroup';
import { SideLink } from './SideLink';
import type { SideCompanion } from './useCompanion';

const LOOKS: Readonly<Record<CompanionPage, { icon: LucideIcon; keys: string }>> = {
  characters: { icon: Shield, keys: 'Mod+5' },
  relations: { icon: Waypoints, keys: 'Mod+6' },
  people: { icon: UserRound, keys: 'Mod+7' },
  production: { icon: Clapperboard, keys: 'Mod+8' },
  sources: { icon: FileText, keys: 'Mod+9' },
};

/** The pages of one show's companion, under a label in that show's ink. */
export function CompanionGroup({ companion: { show, met }, pathname }: { companion: SideCompanion; pathname: string }) {
  const { t } = useTranslation('shell');
  const open = companionPageOf(pathname);
  return (
    <InkScope ink={show.ink ?? inkFor(show.ref)}>
      <SideGroup title={t('group.companion')} name={t('companion.of', { show: show.title })} inked>
        {COMPANION_PAGES.map((page) => (
          <SideLink
            key={page}
            {...LOOKS[page]}
            route={companionRoute(page, show.slug)}
            name={t(`companion.page.${page}`)}
            current={open?.page === page && open.isItself}
            within={open?.page === page && !open.isItself}
            {...(page === 'characters' &&
              met !== null && { count: String(met), countName: t('companion.met', { count: met }) })}
          />
        ))}
      </SideGroup>
    </InkScope>
  );
}
