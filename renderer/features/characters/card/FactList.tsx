import { useId, useState } from 'react';
import type { CharacterCard, FactView } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { VisuallyHidden } from '../../../ui';
import { episodeAddress } from '../../lists';
import { SourceCount, SourceLines } from '../../sources';
import { codeOf, writePlace } from '../characterWords';
import styles from './FactList.module.css';
import { FreshText } from './FreshText';
import { Tag } from './Tag';
import type { Unlocked } from './useUnlocked';
import '../../../i18n/late/characters';

type FactListProps = { card: CharacterCard; unlocked: Unlocked };

/** What one knows, in story order: each line with where one learned it, and with who says so. */
export function FactList({ card, unlocked }: FactListProps) {
  const { t } = useTranslation('characters');
  if (card.facts.length === 0) return <p className={styles.none}>{t('facts.none')}</p>;
  return (
    <ol aria-label={t('facts.label')} className={styles.facts}>
      {card.facts.map((fact) => (
        <FactLine key={fact.id} card={card} fact={fact} unlocked={unlocked} />
      ))}
    </ol>
  );
}

function FactLine({ card, fact, unlocked }: FactListProps & { fact: FactView }) {
  const { t } = useTranslation('characters');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  const { show, sources } = card;
  const hasSources = fact.sources.length > 0 || fact.unconfirmed;
  return (
    <li className={styles.fact}>
      {fact.in === null ? (
        <span className={styles.code}>
          <span aria-hidden>{t('before')}</span>
          <VisuallyHidden>{t('beforeName')}</VisuallyHidden>
        </span>
      ) : (
        <a
          href={episodeAddress(show.slug, fact.in.season, fact.in.number)}
          aria-label={writePlace(fact.in)}
          className={styles.code}
        >
          {codeOf(fact.in)}
        </a>
      )}
      <p className={styles.text}>
        <FreshText id={fact.id} unlocked={unlocked} lang={fact.lang}>
          {fact.text}
        </FreshText>
        {fact.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
      </p>
      {hasSources && (
        <SourceCount
          count={fact.sources.length}
          open={open}
          onToggle={() => setOpen((was) => !was)}
          controls={linesId}
          className={styles.count}
        />
      )}
      {open && (
        <SourceLines id={linesId} show={show.slug} ids={fact.sources} sources={sources} className={styles.sources} />
      )}
    </li>
  );
}
