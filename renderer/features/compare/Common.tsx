import { useTranslation } from '../../i18n';
import { SectionHead } from '../../ui';
import { inCommon } from '../cardLines';
import { characterAddress, CharacterEmblem } from '../characters';
import styles from './LineTable.module.css';
import { TableRow } from './TableRow';
import type { Comparison } from './useComparison';

/** Others to whom two or more of them are something: one row each, what each of them is to it. */
export function Common({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('compare');
  const { t: common } = useTranslation();
  const { columns, gallery } = comparison;
  const rows = inCommon(columns.map(({ shown }) => shown));
  if (rows.length === 0) return null;
  return (
    <section className={styles.section}>
      <SectionHead title={t('common.label')} />
      <div role="table" aria-label={t('common.label')} className={styles.table}>
        <div role="rowgroup" className={styles.unseen}>
          <TableRow label={t('about')} isHead cells={columns.map(({ head }) => head.name)} />
        </div>
        <div role="rowgroup">
          {rows.map(({ other, cells }) => (
            <TableRow
              key={other.slug}
              label={
                <a href={characterAddress(gallery.show.slug, other.slug)} className={styles.other}>
                  <CharacterEmblem head={other} size={28} />
                  {other.name}
                </a>
              }
              cells={cells.map((relations) =>
                relations.map(({ id, kind, unconfirmed }) => (
                  <p key={id}>
                    <i>{kind}</i>
                    {unconfirmed && (
                      <>
                        {' '}
                        <span className={styles.tag}>{common('unconfirmed')}</span>
                      </>
                    )}
                  </p>
                )),
              )}
            />
          ))}
        </div>
      </div>
    </section>
  );
}
