import type { Result } from '../../../shared/util/result';
import { words } from '../../i18n';
import type { Notice } from '../../stores/notices';
import type { ExportFailure } from './runExport';

type Told = Omit<Notice, 'id'>;

/** What is said of an export that was saved, or why it was not; null when the viewer closed the dialog. */
export function sayExported<T>(
  answer: Result<{ name: string; made: T }, ExportFailure>,
  detail: (made: T) => string | null,
): Told | null {
  if (!answer.ok) return sayFailure(answer.error, 'exports:failed');
  const { name, made } = answer.value;
  const more = detail(made);
  return {
    tone: 'info',
    text: words.t('exports:saved', { name }),
    emphasis: name,
    ...(more !== null && { detail: more }),
    actions: [],
  };
}

export function sayFailure(failure: ExportFailure, key: 'exports:failed' | 'exports:recap.notPrinted'): Told | null {
  if (failure.kind === 'closed') return null;
  if (failure.kind === 'stopped') return { tone: 'info', text: words.t('exports:stopped'), actions: [] };
  return { tone: 'error', text: words.t(key, { reason: failure.sentence }), actions: [] };
}

export { figure } from '../../i18n/figures';
