import { useEffect, useState } from 'react';
import { useTranslation } from '../../../i18n';
import { isUsable, TABLE_FIELDS, type TableField, type TableMapping } from '../../../imports/generic/mapping';
import type { TablePreview } from '../../../imports/generic/preview';
import { SourceError } from '../../../imports/importer';
import { Button, EmptyState, PageHead, SectionHead, SelectField } from '../../../ui';
import { Waiting } from '../../lists';
import styles from '../Imports.module.css';
import { recallMapping, rememberMapping } from '../mappings';
import type { Import } from '../useImport';
import begin from './Begin.module.css';
import { previewFile } from './previewFile';
import { PreviewTable } from './PreviewTable';

const NONE = '';

/** What the columns of a table mean: guessed, corrected by the viewer, with the first rows as they would be read. */
export function MapperPart({ imports, file }: { imports: Import; file: File }) {
  const { t } = useTranslation('imports');
  const [mapping, setMapping] = useState<TableMapping | null>(null);
  const preview = usePreview(file, mapping);
  if (preview === undefined) return <Waiting text={t('report.loading')} />;
  if (preview === null)
    return (
      <div className={styles.page}>
        <EmptyState
          isPage
          title={t('mapper.unreadable')}
          action={<Button onClick={imports.leave}>{t('mapper.back')}</Button>}
        />
      </div>
    );
  const now = mapping ?? preview.mapping;
  const columns = [
    { value: NONE, label: t('mapper.nothing') },
    ...[...new Set(preview.headers)].filter((name) => name !== NONE).map((name) => ({ value: name, label: name })),
  ];
  const set = (field: TableField, column: string) => {
    const { [field]: _, ...others } = now.columns;
    setMapping({ ...now, columns: column === NONE ? others : { ...others, [field]: column } });
  };
  const start = () => {
    rememberMapping(preview.headers, now);
    void imports.rehearse([file], now);
  };
  return (
    <div className={styles.page}>
      <PageHead kicker={t('mapper.kicker')} title={t('mapper.title')} aside={file.name} />
      <p className={styles.text}>{t('mapper.text')}</p>
      <section aria-labelledby="mapper-columns" className={styles.earlier}>
        <SectionHead title={t('mapper.columns')} titleId="mapper-columns" />
        <div className={begin.columns}>
          {TABLE_FIELDS.map((field) => (
            <SelectField
              key={field}
              label={t(`mapper.field.${field}`)}
              value={now.columns[field] ?? NONE}
              options={columns}
              onChange={(column) => set(field, column)}
            />
          ))}
        </div>
      </section>
      <section aria-labelledby="mapper-reading" className={styles.earlier}>
        <SectionHead title={t('mapper.reading')} titleId="mapper-reading" />
        <Manner mapping={now} onChange={setMapping} />
      </section>
      <section aria-labelledby="mapper-preview" className={styles.earlier}>
        <SectionHead title={t('mapper.preview')} titleId="mapper-preview" />
        <PreviewTable rows={preview.read} />
      </section>
      <div className={begin.mapActions}>
        <Button variant="primary" {...(!isUsable(now) && { disabledReason: t('mapper.needs') })} onClick={start}>
          {t('mapper.rehearse')}
        </Button>
        <Button onClick={imports.leave}>{t('mapper.back')}</Button>
      </div>
    </div>
  );
}

/** How dates, times and ratings are to be taken. */
function Manner({ mapping, onChange }: { mapping: TableMapping; onChange: (mapping: TableMapping) => void }) {
  const { t } = useTranslation('imports');
  return (
    <div className={begin.columns}>
      <SelectField
        label={t('mapper.kinds.label')}
        value={mapping.kind}
        options={(['series', 'film'] as const).map((value) => ({ value, label: t(`mapper.kinds.${value}`) }))}
        onChange={(kind) => onChange({ ...mapping, kind })}
      />
      <SelectField
        label={t('mapper.order.label')}
        value={mapping.dateOrder}
        options={(['day-first', 'month-first'] as const).map((value) => ({ value, label: t(`mapper.order.${value}`) }))}
        onChange={(dateOrder) => onChange({ ...mapping, dateOrder })}
      />
      <SelectField
        label={t('mapper.times.label')}
        value={mapping.times}
        options={(['here', 'utc'] as const).map((value) => ({ value, label: t(`mapper.times.${value}`) }))}
        onChange={(times) => onChange({ ...mapping, times })}
      />
      <SelectField
        label={t('mapper.scale.label')}
        value={String(mapping.ratingOutOf)}
        options={([5, 10, 100] as const).map((value) => ({ value: String(value), label: String(value) }))}
        onChange={(value) => onChange({ ...mapping, ratingOutOf: value === '5' ? 5 : value === '100' ? 100 : 10 })}
      />
    </div>
  );
}

/** Read again for every change of the mapping; the earlier rows stay until then. `undefined` before the first answer. */
function usePreview(file: File, mapping: TableMapping | null): TablePreview | null | undefined {
  const [preview, setPreview] = useState<TablePreview | null>();
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const guessed = await previewFile(file, mapping ?? undefined);
      const known = mapping === null && guessed ? recallMapping(guessed.headers) : null;
      const answer = known ? await previewFile(file, known) : guessed;
      if (!gone) setPreview(answer);
    };
    look().catch((cause: unknown) => {
      if (!gone) setPreview(null);
      // What the file itself is the reason of is told on the page: it may be gone by now.
      if (!(cause instanceof SourceError)) reportError(cause);
    });
    return () => {
      gone = true;
    };
  }, [file, mapping]);
  return preview;
}
