import { useId, useState } from 'react';
import type { CharacterCard } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { SourceCount, SourceLines } from '../../sources';
import '../../../i18n/late/characters';
import styles from './CardCredits.module.css';

/** Who says what stands in the credits: these values take their sources from the card as a whole. */
export function CardSources({ card }: { card: CharacterCard }) {
  const { t } = useTranslation('characters');
  const [open, setOpen] = useState(false);
  const id = useId();
  const { show, species, affiliations, ranks, sources } = card;
  const ids = [...new Set([species, affiliations, ranks].flat().flatMap((one) => one.sources))];
  if (ids.length === 0) return null;
  return (
    <div className={styles.sources}>
      <p className={styles.sourcesLine}>
        <span aria-hidden>{t('credits.sources')}</span>
        <SourceCount
          count={ids.length}
          open={open}
          onToggle={() => setOpen((was) => !was)}
          controls={id}
          of={t('credits.sourcesOf')}
        />
      </p>
      {open && <SourceLines id={id} show={show.slug} ids={ids} sources={sources} />}
    </div>
  );
}
