import { useId, type ReactNode } from 'react';
import { useTranslation } from '../../../i18n';
import { writeDay } from '../../../i18n/format';
import { DateField, TextField } from '../../../ui';
import type { WhenRequest } from '../whenRequest';
import styles from './WhenChoices.module.css';
import { WHEN_KINDS, type WhenField, type WhenForm, type WhenKind, type WhenProblem } from './whenForm';

type WhenChoicesProps = {
  request: WhenRequest;
  form: WhenForm;
  problem: WhenProblem | null;
  onChange: (changed: Partial<WhenForm>) => void;
};

/** The kinds of answer, how sure each is, and under the chosen one its fields. */
export function WhenChoices({ request, form, problem, onChange }: WhenChoicesProps) {
  const { t } = useTranslation('marking');
  const many = request.count > 1;
  const name = useId();

  const field = (which: WhenField, kind: 'date' | 'month' | 'datetime-local', label: string) => (
    <DateField
      kind={kind}
      label={label}
      name={which}
      value={form[which]}
      error={problem?.field === which ? t(`when.error.${problem.code}`) : undefined}
      onChange={(value) => onChange({ [which]: value })}
    />
  );

  const fields: Partial<Record<WhenKind, ReactNode>> = {
    minute: field('moment', 'datetime-local', t('when.momentField')),
    day: field('day', 'date', t('when.dayField')),
    month: field('month', 'month', t('when.monthField')),
    year: (
      <TextField
        label={t('when.yearField')}
        name="year"
        inputMode="numeric"
        maxLength={4}
        value={form.year}
        error={problem?.field === 'year' ? t(`when.error.${problem.code}`) : undefined}
        onChange={(year) => onChange({ year })}
        className={styles.year}
      />
    ),
    range: (
      <>
        {field('from', 'date', t('when.fromField'))}
        {field('to', 'date', t('when.toField'))}
      </>
    ),
  };

  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{t('when.kind')}</legend>
      {WHEN_KINDS.filter((kind) => kind !== 'now' || request.plays === undefined).map((kind) => (
        <div key={kind} className={styles.choice}>
          <label className={styles.line}>
            <input
              type="radio"
              name={name}
              value={kind}
              checked={form.kind === kind}
              onChange={() => onChange({ kind })}
              aria-describedby={`${name}-${kind}`}
              className={styles.radio}
            />
            <span className={styles.title}>{titleOf(kind)}</span>
            <span id={`${name}-${kind}`} className={styles.hint}>
              {hintOf(kind)}
            </span>
          </label>
          {form.kind === kind && fields[kind] && <div className={styles.fields}>{fields[kind]}</div>}
        </div>
      ))}
    </fieldset>
  );

  function titleOf(kind: WhenKind): string {
    if (kind === 'air-date') return t(many ? 'when.airDates' : 'when.airDate');
    return kind === 'minute' ? t('when.moment') : t(`when.${kind}`);
  }

  function hintOf(kind: WhenKind): string {
    if (kind === 'range') return t(many ? 'when.rangeHintMany' : 'when.rangeHint');
    if (kind === 'minute') return t(many ? 'when.manyHint' : 'when.momentHint');
    if (kind !== 'air-date') return many && kind !== 'unknown' ? t('when.manyHint') : t(`when.${kind}Hint`);
    if (many || request.airedOn === undefined) return t('when.airDatesHint');
    return request.airedOn === null
      ? t('when.airDateMissing')
      : t('when.airDateOf', { date: writeDay(request.airedOn, 'prose') });
  }
}
