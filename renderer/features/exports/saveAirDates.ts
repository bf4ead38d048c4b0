import { words } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { planDates, type ExportSubject } from './plans';
import { runExport } from './runExport';
import { figure, sayExported } from './told';
import '../../i18n/late/exports';

/** Asks where, and saves the air dates of followed shows for other calendars. Ends in a notice; never rejects. */
export async function saveAirDates(subject: ExportSubject, withTitles = false): Promise<void> {
  try {
    const told = sayExported(await runExport(planDates(subject, withTitles)), (count) =>
      words.t('exports:dates.count', { count, formatted: figure(count) }),
    );
    if (told !== null) useNotices.getState().notify(told);
  } catch (cause) {
    reportError(cause);
  }
}
