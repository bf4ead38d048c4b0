import type { Boot } from '../../../shared/ipc/contract';
import { assertNever } from '../../../shared/util/assertNever';
import { useTranslation } from '../../i18n';
import type { ProblemFigure } from '../../ui';
import type { Problem } from './problem';

type Values = { wroteApp: string; reason: string };
const NONE: Values = { wroteApp: '', reason: '' };

/** The numbers of a problem: those that stand in its sentence, and those that are set large. */
export function useFigures(problem: Problem, boot: Boot | null): { values: Values; figures: ProblemFigure[] } {
  const { t } = useTranslation('problems');
  const figure = (value: string | number, caption: string): ProblemFigure => ({ value, caption });
  const app = boot?.versions.app ?? '';
  switch (problem.code) {
    case 'NEWER_RUNTIME':
      return {
        values: { ...NONE, wroteApp: problem.wroteApp },
        figures: [
          figure(problem.wroteApp, t('figure.wroteApp')),
          figure(problem.wroteChromium, t('figure.wroteEngine')),
          figure(problem.runsChromium, t('figure.runsEngine')),
        ],
      };
    case 'NEWER_SCHEMA':
      return {
        values: NONE,
        figures: [
          figure(
            problem.wroteApp ?? problem.wrote,
            t(problem.wroteApp === null ? 'figure.wroteSchema' : 'figure.wroteApp'),
          ),
          figure(app, t('figure.runsApp')),
        ],
      };
    case 'LIBRARY_BEHIND': {
      const missing = problem.journalSeq - problem.librarySeq;
      return {
        values: NONE,
        figures: [
          figure(problem.journalSeq, t('figure.inJournal')),
          figure(problem.librarySeq, t('figure.inLibrary')),
          figure(missing, t('figure.missing')),
        ],
      };
    }
    case 'DATA_FOLDER_NOT_WRITABLE':
      return { values: { ...NONE, reason: problem.reason }, figures: [] };
    case 'LIBRARY_NOT_WHOLE': {
      const ofRows = problem.lack === 'plays' || problem.lack === 'notes';
      return {
        values: NONE,
        figures: [
          figure(problem.expected, t(ofRows ? 'figure.rowsExpected' : 'figure.actionsExpected')),
          figure(problem.found, t(ofRows ? 'figure.rowsFound' : 'figure.inLibrary')),
        ],
      };
    }
    case 'MIGRATION_NOT_BACKED_UP':
      return { values: { ...NONE, reason: problem.detail }, figures: [] };
    case 'MIGRATION_LOST_ROWS':
      return {
        values: NONE,
        figures: [figure(problem.before, t('figure.rowsBefore')), figure(problem.after, t('figure.rowsAfter'))],
      };
    case 'CANNOT_OPEN':
    case 'RECOVERING':
    case 'LIBRARY_LOST':
    case 'UNEXPECTED':
      return { values: NONE, figures: [] };
    default:
      return assertNever(problem, 'problem');
  }
}
