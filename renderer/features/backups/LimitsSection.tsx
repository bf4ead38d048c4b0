import { BACKUP_LIMIT_CHOICES, type BackupLimitName, type BackupLimits } from '../../../shared/backup/limits';
import { useTranslation } from '../../i18n';
import { SectionHead, SelectField } from '../../ui';
import styles from './Backups.module.css';

const NAMES = Object.keys(BACKUP_LIMIT_CHOICES) as BackupLimitName[];

/** How many backups of each kind are kept. Held from the next backup on. */
export function LimitsSection({
  limits,
  onChange,
}: {
  limits: BackupLimits;
  onChange: (limits: BackupLimits) => void;
}) {
  const { t } = useTranslation('backups');
  return (
    <section aria-labelledby="limits" className={styles.place}>
      <SectionHead title={t('limits.title')} titleId="limits" />
      <p className={styles.why}>{t('limits.why')}</p>
      <div className={styles.limits}>
        {NAMES.map((name) => (
          <SelectField
            key={name}
            label={t(`limits.${name}`)}
            value={String(limits[name])}
            options={choices(name, limits[name]).map((value) => ({
              value: String(value),
              label: value === 0 ? t('limits.none') : String(value),
            }))}
            onChange={(value) => onChange({ ...limits, [name]: Number(value) })}
          />
        ))}
      </div>
    </section>
  );
}

/** A number that a file of settings holds and nobody could choose here is shown all the same. */
function choices(name: BackupLimitName, present: number): number[] {
  return [...new Set([...BACKUP_LIMIT_CHOICES[name], present])].toSorted((a, b) => a - b);
}
