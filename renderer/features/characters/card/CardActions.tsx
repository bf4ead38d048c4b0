import { AppWindow, Columns2, Link } from 'lucide-react';
import type { CharacterCard } from '../../../db/reads/companionViews';
import { useTranslation, words } from '../../../i18n';
import { openCardWindow } from '../../../platform/windows';
import { Button } from '../../../ui';
import { CardExportMenu } from '../../cardExport';
import { copyLink } from '../../links';
import { goTo } from '../../lists';
import { chooseToCompareAddress } from '../addresses';
import '../../../i18n/late/characters';
import styles from './CardActions.module.css';

/** What can be done with a card as it is shown. */
export function CardActions({ card, character }: { card: CharacterCard; character: string }) {
  const { t } = useTranslation('characters');
  const { show } = card;
  return (
    <div role="group" aria-label={t('actions.label')} className={styles.actions}>
      <Button size="small" icon={AppWindow} onClick={() => void openCardWindow(show.slug, character)}>
        {t('actions.ownWindow')}
      </Button>
      <Button size="small" icon={Columns2} onClick={() => goTo(chooseToCompareAddress(show.slug, [character]))}>
        {t('actions.compare')}
      </Button>
      <CardExportMenu cards={[card]} />
      <Button
        size="small"
        icon={Link}
        onClick={() =>
          void copyLink(`/character/${show.slug}/${character}`).catch((cause: unknown) => reportError(cause))
        }
      >
        {words.t('marking:menu.copyLink')}
      </Button>
    </div>
  );
}
