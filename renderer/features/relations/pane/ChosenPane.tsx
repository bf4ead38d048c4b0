import type { ReactNode } from 'react';
import type { CharacterHead, RelationsMap } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import { classNames, Kicker, textLinkClass } from '../../../ui';
import { characterAddress, CharacterEmblem } from '../../characters';
import { ToldIn } from '../../toldIn';
import { writeSince } from '../relationWords';
import { relationsOf, type Shown, type WithOther } from '../scope';
import type { Relation } from '../bonds';
import styles from './ChosenPane.module.css';

type ChosenPaneProps = {
  map: RelationsMap;
  shown: Shown;
  chosen: CharacterHead;
  addressOf: (slug: string) => string;
};

/** The chosen one and all of its relations that are shown, with whom and since when. */
export function ChosenPane({ map, shown, chosen, addressOf }: ChosenPaneProps) {
  const { t } = useTranslation('relations');
  const others = relationsOf(map, shown.relations, chosen.slug);
  const count = others.reduce((sum, { own, theirs }) => sum + own.length + theirs.length, 0);
  return (
    <section aria-labelledby="chosen-character">
      <Kicker small>{t('chosen')}</Kicker>
      <h2 id="chosen-character" tabIndex={-1} className={styles.name}>
        {chosen.name}
      </h2>
      <p className={styles.count}>{t('count', { count, place: writeSince(map.asOf) })}</p>
      <ToldIn of={map} />
      <p className={styles.count}>
        <a href={characterAddress(map.show.slug, chosen.slug)} className={textLinkClass}>
          {t('openCard')}
        </a>
      </p>
      {others.length === 0 ? (
        <p className={styles.none}>{t('noneShown')}</p>
      ) : (
        <ul className={styles.others}>
          {others.map((one) => (
            <Other key={one.other.slug} chosen={chosen} one={one} address={addressOf(one.other.slug)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Other({ chosen, one, address }: { chosen: CharacterHead; one: WithOther; address: string }) {
  const { t } = useTranslation('relations');
  const { other, own, theirs } = one;
  const name = (
    <a href={address} title={t('choose', { name: other.name })} className={styles.other}>
      {other.name}
    </a>
  );
  return (
    <li className={styles.row}>
      <CharacterEmblem head={other} size={28} />
      <div className={styles.lines}>
        {own.map((relation) => (
          <Line key={relation.id} relation={relation}>
            <i lang={relation.lang}>{relation.kind}</i> {name}
          </Line>
        ))}
        {theirs.map((relation, index) => (
          <Line key={relation.id} relation={relation} isQuiet={own.length > 0}>
            {own.length === 0 && index === 0 ? name : other.name}{' '}
            <i>
              {t('is')} {relation.kind}
            </i>{' '}
            {chosen.name}
          </Line>
        ))}
      </div>
    </li>
  );
}

type LineProps = {
  relation: Relation;
  /** Says the same from the other side. */ isQuiet?: boolean;
  children: ReactNode;
};

function Line({ relation, isQuiet = false, children }: LineProps) {
  const { t: common } = useTranslation();
  return (
    <p className={classNames(styles.line, isQuiet && styles.quiet)}>
      <span>
        {children}
        {relation.unconfirmed && <span className={styles.tag}> {common('unconfirmed')}</span>}
      </span>
      <span className={styles.since}>{writeSince(relation.in)}</span>
    </p>
  );
}
