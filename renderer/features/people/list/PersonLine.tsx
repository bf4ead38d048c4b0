import { memo } from 'react';
import { dequal } from 'dequal';
import type { PersonWork } from '../../../db/reads';
import type { ShowHead } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Tag, textLinkClass } from '../../../ui';
import { CharacterEmblem, characterAddress, personAddress } from '../../characters';
import { ROW_FOCUS, rowAttributes } from '../../lists';
import { WorkText } from '../WorkText';
import styles from './People.module.css';

type PersonLineProps = {
  show: ShowHead;
  entry: PersonWork;
  /** Its key in the list: whoever did several kinds of work has several lines. */
  row: string;
  isStop: boolean;
  withRole: boolean;
};

/** Somebody, and what they did: as whom, which episodes, which seasons. */
export const PersonLine = memo(function PersonLine({ show, entry, row, isStop, withRole }: PersonLineProps) {
  const { t: common } = useTranslation();
  const { person, parts, work } = entry;
  const tabIndex = isStop ? 0 : -1;
  const inDoubt = work.length > 0 && work.every((one) => one.unconfirmed);
  return (
    <li {...rowAttributes(row)} className={styles.line}>
      <a {...ROW_FOCUS} href={personAddress(show, person.slug)} tabIndex={tabIndex} className={styles.name}>
        <span className={textLinkClass}>{person.name}</span>
      </a>
      <div className={styles.what}>
        {parts.length > 0 && (
          <ul className={styles.parts}>
            {parts.map((part) => (
              <li key={part.slug}>
                <a href={characterAddress(show.slug, part.slug)} tabIndex={tabIndex} className={styles.part}>
                  <CharacterEmblem head={part} size={24} />
                  <span className={textLinkClass}>{part.name}</span>
                </a>
                {part.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
              </li>
            ))}
          </ul>
        )}
        {work.length > 0 && (
          <p className={styles.works}>
            {work.map((one) => (
              <WorkText
                key={one.role}
                show={show}
                work={one}
                withRole={withRole}
                withDoubt={!inDoubt}
                tabIndex={tabIndex}
              />
            ))}
            {inDoubt && <Tag>{common('unconfirmed')}</Tag>}
          </p>
        )}
      </div>
    </li>
  );
}, dequal);
