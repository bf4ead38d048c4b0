import { useId } from 'react';
import type { ProductionLine, ProductionPage } from '../../db/reads';
import { useTranslation, words } from '../../i18n';
import { SectionHead } from '../../ui';
import { PersonLinks } from '../people';
import type { Block } from './blocks';
import { FactRow } from './FactRow';
import styles from './Production.module.css';

/** One part of the page: its statements as lines. */
export function FactBlock({ page, block }: { page: ProductionPage; block: Block }) {
  const { t } = useTranslation('production');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.block}>
      <SectionHead titleId={titleId} rule="below" title={t(`block.${block.id}`)} />
      <FactRows page={page} lines={block.lines} />
    </section>
  );
}

export function FactRows({ page, lines }: { page: ProductionPage; lines: readonly ProductionLine[] }) {
  return (
    <dl className={styles.rows}>
      {lines.map((line) => (
        <FactRow
          key={line.id}
          show={page.show.slug}
          label={labelOf(line)}
          lang={line.lang}
          value={line.people.length > 0 ? <PersonLinks show={page.show} people={line.people} /> : line.value}
          unconfirmed={line.unconfirmed}
          sources={line.sources}
          heads={page.sources}
          {...(line.people.length > MOST_AT_END && { long: true })}
        />
      ))}
    </dl>
  );
}

/** More names than these would be a ragged block at the right. */
const MOST_AT_END = 4;

const OWN_LABELS = ['original-network', 'country', 'language'] as const;

function labelOf({ key, label }: ProductionLine): string {
  const own = OWN_LABELS.find((one) => one === key);
  return label === '' && own !== undefined ? words.t(`production:label.${own}`) : label;
}
