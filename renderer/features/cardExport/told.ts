import type { IpcError } from '../../../shared/ipc/errors';
import type { Result } from '../../../shared/util/result';
import { words } from '../../i18n';
import type { Notice } from '../../stores/notices';

/** What is said of a document that was saved, or why it was not; null when the viewer closed the dialog. */
export function saySaved(answer: Result<{ name: string }, IpcError>): Omit<Notice, 'id'> | null {
  if (!answer.ok) return sayRefused(answer.error, 'cardExport:failed');
  const { name } = answer.value;
  return { tone: 'info', text: words.t('cardExport:saved', { name }), emphasis: name, actions: [] };
}

/** The same of one that was sent to the printer. */
export function sayPrinted(answer: Result<null, IpcError>, names: string): Omit<Notice, 'id'> | null {
  if (!answer.ok) return sayRefused(answer.error, 'cardExport:notPrinted');
  return { tone: 'info', text: words.t('cardExport:printed', { names }), emphasis: names, actions: [] };
}

function sayRefused(error: IpcError, key: 'cardExport:failed' | 'cardExport:notPrinted'): Omit<Notice, 'id'> | null {
  if (error.code === 'CANCELLED') return null;
  return { tone: 'error', text: words.t(key, { reason: error.sentence }), actions: [] };
}
