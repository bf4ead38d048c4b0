import { X } from 'lucide-react';
import { Fragment, type RefCallback } from 'react';
import { useTranslation } from '../../i18n';
import { Button, IconButton } from '../../ui';
import { characterAddress, CharacterEmblem, stopCode } from '../characters';
import styles from './CardHeads.module.css';
import type { SheetActions } from './ComparisonSheet';
import { FreePlace } from './FreePlace';
import type { Column, Comparison } from './useComparison';
import { writePlaceCode } from './words';

type CardHeadsProps = { comparison: Comparison; actions: SheetActions; ref: RefCallback<HTMLElement> };

/** Who stands above each column. Two face each other over an ampersand; three stand in a row. */
export function CardHeads({ comparison, actions, ref }: CardHeadsProps) {
  const { t } = useTranslation('compare');
  const { columns } = comparison;
  const isPair = columns.length < 3;
  return (
    <div ref={ref} className={styles.heads}>
      {!isPair && <span aria-hidden className={styles.and} />}
      {columns.map((column, index) => (
        <Fragment key={column.head.slug}>
          {isPair && index === 1 && <And text={t('and')} />}
          <CardHead column={column} place={index} comparison={comparison} actions={actions} />
        </Fragment>
      ))}
      {columns.length === 1 && (
        <>
          <And text={t('and')} />
          <FreePlace comparison={comparison} actions={actions} />
        </>
      )}
    </div>
  );
}

function And({ text }: { text: string }) {
  return (
    <span aria-hidden className={styles.and}>
      {text}
    </span>
  );
}

type CardHeadProps = { column: Column; place: number; comparison: Comparison; actions: SheetActions };

function CardHead({ column: { head, now, shown }, place, comparison, actions }: CardHeadProps) {
  const { t } = useTranslation('compare');
  const { stop, isNow, columns } = comparison;
  const drawn = shown?.head ?? head;
  const asOf = isNow || stop === null || shown === null ? null : stopCode(stop);
  return (
    <div className={styles.head}>
      <CharacterEmblem head={drawn} size={104} className={styles.emblem} />
      <div className={styles.words}>
        <h2 className={styles.name}>
          <a href={characterAddress(now.show.slug, head.slug, asOf)}>{drawn.name}</a>
        </h2>
        <p className={styles.met}>{t('met', { place: writePlaceCode(now.metIn) })}</p>
        <p className={styles.buttons}>
          <Button
            variant="link"
            aria-haspopup="dialog"
            aria-label={t('changeName', { name: drawn.name })}
            onClick={() => actions.onChange(place)}
          >
            {t('change')}
          </Button>
          {columns.length > 2 && (
            <IconButton
              icon={X}
              size="small"
              name={t('remove', { name: drawn.name })}
              onClick={() => actions.onRemove(head.slug)}
            />
          )}
        </p>
      </div>
    </div>
  );
}
