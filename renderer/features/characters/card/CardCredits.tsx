import type { ReactNode } from 'react';
import type { AttributeView, CharacterCard } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { Credits, textLinkClass, VisuallyHidden, type CreditItem } from '../../../ui';
import { characterAddress, personAddress } from '../addresses';
import styles from './CardCredits.module.css';
import { FreshText } from './FreshText';
import { actorId, aliasId } from './lineIds';
import { Tag } from './Tag';
import type { Unlocked } from './useUnlocked';
import '../../../i18n/late/characters';

type CardCreditsProps = { card: CharacterCard; unlocked: Unlocked };

/** Who plays it, what it is, where it belongs. What most cards say and this one cannot is said to be unknown. */
export function CardCredits({ card, unlocked }: CardCreditsProps) {
  const { t } = useTranslation('characters');
  const { t: common } = useTranslation();
  const { show, actors, species, affiliations, ranks, aliases } = card;

  const value = ({ id, value: text, lang, unconfirmed }: AttributeView) => (
    <span key={id} className={styles.value}>
      <FreshText id={id} unlocked={unlocked} lang={lang}>
        {text}
      </FreshText>
      {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
    </span>
  );
  const line = (id: string, role: string, values: ReactNode[]): CreditItem => ({
    id,
    role,
    name: <span className={styles.values}>{values}</span>,
  });
  const unknown = (id: string, role: string): CreditItem => ({ id, role, name: common('notKnown'), unknown: true });
  const attributes = (id: string, role: string, some: readonly AttributeView[]): CreditItem[] =>
    some.length === 0 ? [] : [line(id, role, some.map(value))];
  const known = (items: CreditItem[], id: string, role: string) => (items.length > 0 ? items : [unknown(id, role)]);

  const playedBy = actors.map(({ person, unconfirmed }) => (
    <span key={person.slug} className={styles.value}>
      <FreshText id={actorId(person.slug)} unlocked={unlocked}>
        <a href={personAddress(show, person.slug)} className={textLinkClass}>
          {person.name}
        </a>
      </FreshText>
      {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
    </span>
  ));

  /** A line of its own below the names: more than a name would push the leader aside. */
  const alsoPlays = actors.flatMap(({ person, others }): CreditItem[] =>
    others.length === 0
      ? []
      : [
          {
            id: `others ${person.slug}`,
            role: <VisuallyHidden>{person.name}</VisuallyHidden>,
            name: (
              <span className={styles.others}>
                {actors.length > 1 && `${person.name} `}
                {t('credits.alsoPlays')}{' '}
                {others.map((other, index) => (
                  <span key={other.slug}>
                    {index > 0 && ', '}
                    <a href={characterAddress(show.slug, other.slug)}>{other.name}</a>
                  </span>
                ))}
              </span>
            ),
          },
        ],
  );

  const now = (some: readonly AttributeView[]) => some.filter((one) => !one.former);
  const once = (some: readonly AttributeView[]) => some.filter((one) => one.former);
  const items = [
    ...known(
      playedBy.length > 0 ? [line('actors', t('credits.playedBy'), playedBy)] : [],
      'actors',
      t('credits.playedBy'),
    ),
    ...alsoPlays,
    ...known(
      [
        ...attributes('species', t('credits.species'), now(species)),
        ...attributes('once', t('credits.once'), once(species)),
      ],
      'species',
      t('credits.species'),
    ),
    ...known(
      [
        ...attributes('belongs', t('credits.belongsTo'), now(affiliations)),
        ...attributes('belonged', t('credits.belongedTo'), once(affiliations)),
      ],
      'belongs',
      t('credits.belongsTo'),
    ),
    ...attributes('rank', t('credits.rank'), now(ranks)),
    ...attributes('formerRank', t('credits.formerRank'), once(ranks)),
    ...(aliases.length === 0
      ? []
      : [
          line('aliases', t('credits.alsoCalled'), [
            <span key="all" className={styles.value}>
              {aliases.map(({ name, unconfirmed }, index) => (
                <span key={name}>
                  {index > 0 && ', '}
                  <FreshText id={aliasId(name)} unlocked={unlocked}>
                    {name}
                  </FreshText>
                  {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
                </span>
              ))}
            </span>,
          ]),
        ]),
  ];
  return <Credits items={items} className={styles.credits} />;
}
