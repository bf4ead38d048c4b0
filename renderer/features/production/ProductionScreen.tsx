import { useLive } from '../../db/live';
import { readProduction, type ProductionPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { EmptyState, InkScope, PageHead, textLinkClass } from '../../ui';
import { CompanionTabs } from '../companion';
import { ListPage, ShowLink, Waiting } from '../lists';
import { inkOf } from '../marking';
import { ToldIn } from '../toldIn';
import { blocksOf, proseOf } from './blocks';
import { CreditRows } from './CreditRows';
import { FactBlock } from './FactBlock';
import styles from './Production.module.css';
import { ProseBlock } from './ProseBlock';
import { SeasonPart } from './SeasonPart';
import '../../i18n/late/production';

/** `#/production/<show>`: who made it, where it ran, and what each season is made of. */
export function ProductionScreen({ show }: { show: string }) {
  const { t } = useTranslation('production');
  const page = useLive((database) => readProduction(database, show), [show]);
  return (
    <ListPage>
      {page === undefined && <Waiting text={t('reading')} />}
      {page === null && (
        <EmptyState
          isPage
          title={t('missing')}
          text={t('missingWhy')}
          action={
            <a href="#/library" className={textLinkClass}>
              {t('toLibrary')}
            </a>
          }
          className={styles.empty}
        />
      )}
      {page && <Production page={page} />}
    </ListPage>
  );
}

function Production({ page }: { page: ProductionPage }) {
  const { t } = useTranslation('production');
  const { show, lines, credits, seasons } = page;
  return (
    <InkScope ink={inkOf(show)}>
      <CompanionTabs show={show} current="production" />
      <PageHead kicker={<ShowLink show={show} />} title={t('title')} />
      <ToldIn of={page} />
      <div className={styles.blocks}>
        {blocksOf(lines).map((block) => (
          <FactBlock key={block.id} page={page} block={block} />
        ))}
        <CreditRows page={page} credits={credits} />
      </div>
      <div className={styles.told}>
        {proseOf(lines).map(({ id, lines: some }) => (
          <ProseBlock key={id} page={page} id={id} lines={some} />
        ))}
      </div>
      {seasons.map((season) => (
        <SeasonPart key={season.number} page={page} season={season} />
      ))}
    </InkScope>
  );
}
