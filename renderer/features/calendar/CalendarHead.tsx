import { ChevronLeft, ChevronRight } from 'lucide-react';
import { addDays } from '../../../shared/util/days';
import { addMonthsToDay } from '../../../shared/util/weeks';
import { useTranslation } from '../../i18n';
import { useExports } from '../../stores/exports';
import { Button, ChipGroup, DateField, IconButton, PageHead, Switch } from '../../ui';
import { ExportProgress, saveAirDates, type ExportSubject } from '../exports';
import type { CalendarChoice } from './CalendarPage';
import styles from './Calendar.module.css';
import { VIEWS, type CalendarSearch } from './calendarSearch';
import { writeSpan } from './calendarWords';

type CalendarHeadProps = {
  choice: CalendarChoice;
  today: string;
  /** Air dates that the file would have. */
  dates: number;
  subject: ExportSubject;
  onSearch: (change: Partial<CalendarSearch>) => void;
};

/** What is shown, the ways to another time, and the file for other calendars. */
export function CalendarHead({ choice: { view, on, specials }, today, dates, subject, onSearch }: CalendarHeadProps) {
  const { t } = useTranslation('calendar');
  const busy = useExports((state) => state.job !== null);
  const step = (count: number) =>
    onSearch({ on: view === 'week' ? addDays(on, 7 * count) : addMonthsToDay(on, count) });
  const reason = dates === 0 ? t('exportNone') : busy ? t('exportWait') : undefined;
  return (
    <>
      <PageHead
        title={writeSpan(view, on)}
        kicker={t('title')}
        aside={
          <>
            <ChipGroup
              label={t('view.label')}
              value={view}
              options={VIEWS.map((value) => ({ value, label: t(`view.${value}`) }))}
              onChange={(value) => onSearch({ view: value })}
            />
            <span className={styles.steps}>
              <IconButton icon={ChevronLeft} name={t(`step.${view}.previous`)} onClick={() => step(-1)} />
              <Button onClick={() => onSearch({ on: today })}>{t('today')}</Button>
              <IconButton icon={ChevronRight} name={t(`step.${view}.next`)} onClick={() => step(1)} />
            </span>
          </>
        }
      />
      <div className={styles.tools}>
        <DateField
          kind="month"
          label={t('jump')}
          labelHidden
          min="1900-01"
          max="2199-12"
          value={on.slice(0, 7)}
          onChange={(month) => {
            if (/^(19|2[01])\d\d-\d\d$/.test(month))
              onSearch({ on: month === today.slice(0, 7) ? today : `${month}-01` });
          }}
          className={styles.jump}
        />
        <Switch
          label={t('specials')}
          checked={specials}
          onChange={(checked) => onSearch({ specials: checked ? 'yes' : undefined })}
          className={styles.specials}
        />
        <Button
          variant="quiet"
          disabledReason={reason}
          // Ends in a notice, and reports what it did not expect.
          onClick={() => void saveAirDates(subject)}
          className={styles.export}
        >
          {t('export')}
        </Button>
      </div>
      <ExportProgress kind="dates" />
    </>
  );
}
