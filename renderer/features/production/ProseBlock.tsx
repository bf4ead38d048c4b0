import { useId, useState } from 'react';
import type { ProductionLine, ProductionPage } from '../../db/reads';
import { useTranslation } from '../../i18n';
import { SectionHead, Tag } from '../../ui';
import { SourceCount, SourceLines } from '../sources';
import type { ProseId } from './blocks';
import styles from './Production.module.css';

/** What is told rather than listed: each sentence with its sources. */
export function ProseBlock({
  page,
  id,
  lines,
}: {
  page: ProductionPage;
  id: ProseId;
  lines: readonly ProductionLine[];
}) {
  const { t } = useTranslation('production');
  const titleId = useId();
  return (
    <section aria-labelledby={titleId} className={styles.prose}>
      <SectionHead titleId={titleId} rule="below" title={t(`block.${id}`)} />
      <ol>
        {lines.map((line) => (
          <Sentence key={line.id} page={page} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Sentence({ page, line }: { page: ProductionPage; line: ProductionLine }) {
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  return (
    <li className={styles.sentence}>
      <p>
        <span lang={line.lang}>{line.value}</span>
        {line.unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
      </p>
      {(line.sources.length > 0 || line.unconfirmed) && (
        <SourceCount
          count={line.sources.length}
          open={open}
          onToggle={() => setOpen((was) => !was)}
          controls={linesId}
        />
      )}
      {open && (
        <SourceLines
          id={linesId}
          show={page.show.slug}
          ids={line.sources}
          sources={page.sources}
          className={styles.sentenceSources}
        />
      )}
    </li>
  );
}
