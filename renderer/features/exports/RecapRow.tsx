import { useState } from 'react';
import type { WatchbillDatabase } from '../../db/database';
import type { ShowHead } from '../../db/reads';
import { useTranslation } from '../../i18n';
import type { Notice } from '../../stores/notices';
import { Button, SelectField } from '../../ui';
import { ExportRow } from './ExportRow';
import styles from './Exports.module.css';
import { makeRecap } from './makeRecap';

export type RecapRowProps = {
  database: WatchbillDatabase;
  /** Shows that a recap can be made of, touched last first. */
  shows: readonly ShowHead[];
  /** Why nothing can be begun now. */
  wait: string | undefined;
  start: (job: () => Promise<Omit<Notice, 'id'> | null>) => () => void;
};

/** The recap of one show: the one touched last unless another is chosen. */
export function RecapRow({ database, shows, wait, start }: RecapRowProps) {
  const { t } = useTranslation('exports');
  const [chosen, setChosen] = useState<string | null>(null);
  const show = shows.find(({ slug }) => slug === chosen) ?? shows[0];
  const reason = show === undefined ? t('recap.none') : wait;
  const make = (way: 'pdf' | 'html' | 'print') =>
    start(async () => (show === undefined ? null : makeRecap(database, show, way)));
  return (
    <ExportRow
      kind="recap"
      options={
        show !== undefined && (
          <SelectField
            label={t('recap.show')}
            className={styles.select}
            value={show.slug}
            options={shows.map(({ slug, title }) => ({ value: slug, label: title }))}
            onChange={setChosen}
          />
        )
      }
      actions={
        <>
          <Button disabledReason={reason} onClick={make('pdf')}>
            {t('recap.pdf')}
          </Button>
          <Button disabledReason={reason} onClick={make('html')}>
            {t('recap.html')}
          </Button>
          <Button disabledReason={reason} onClick={make('print')}>
            {t('recap.print')}
          </Button>
        </>
      }
    >
      <p>{show === undefined ? t('recap.none') : t('recap.what')}</p>
    </ExportRow>
  );
}
