import type { CharacterCard, RelationView } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { SectionHead, textLinkClass } from '../../../ui';
import { characterAddress, relationsAddress } from '../addresses';
import { CharacterEmblem } from '../CharacterEmblem';
import { codeOf } from '../characterWords';
import { FreshText } from './FreshText';
import styles from './RelationList.module.css';
import { Tag } from './Tag';
import type { Unlocked } from './useUnlocked';
import '../../../i18n/late/characters';

/** Those whom it has to do with, each once, with everything that it is to them. */
export function RelationList({ card, unlocked }: { card: CharacterCard; unlocked: Unlocked }) {
  const { t } = useTranslation('characters');
  const { show, head, relations } = card;
  return (
    <section>
      <SectionHead small rule="none" title={t('relations.label')} />
      {relations.length === 0 ? (
        <p className={styles.none}>{t('relations.none')}</p>
      ) : (
        <>
          <ul className={styles.relations}>
            {byPerson(relations).map((some) => (
              <Relation key={some[0].to.slug} show={show.slug} relations={some} unlocked={unlocked} />
            ))}
          </ul>
          <a href={relationsAddress(show.slug, head.slug)} className={`${textLinkClass} ${styles.map}`}>
            {t('relations.onMap')}
          </a>
        </>
      )}
    </section>
  );
}

type Some = readonly [RelationView, ...RelationView[]];

function Relation({ show, relations, unlocked }: { show: string; relations: Some; unlocked: Unlocked }) {
  const { t: common } = useTranslation();
  const [{ to }] = relations;
  return (
    <li className={styles.relation}>
      <CharacterEmblem head={to} size={36} />
      <div className={styles.words}>
        <a href={characterAddress(show, to.slug)} className={styles.name}>
          {to.name}
        </a>
        {relations.map((one) => (
          <p key={one.id} className={styles.kind}>
            <FreshText id={one.id} unlocked={unlocked} lang={one.lang} className={styles.what}>
              {one.kind}
            </FreshText>
            {one.in !== null && <span className={styles.code}> · {codeOf(one.in)}</span>}
            {one.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
          </p>
        ))}
      </div>
    </li>
  );
}

/** In the order in which they first come. */
function byPerson(relations: readonly RelationView[]): Some[] {
  const people = new Map<string, Some>();
  for (const one of relations) {
    const some = people.get(one.to.slug);
    people.set(one.to.slug, some === undefined ? [one] : [...some, one]);
  }
  return [...people.values()];
}
