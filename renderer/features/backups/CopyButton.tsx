import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { Button } from '../../ui';

/** Saves a backup somewhere else, as a file that the system opens with Watchbill. */
export function CopyButton({ name, onSaid }: { name: string; onSaid: (sentence: string | null) => void }) {
  const { t } = useTranslation('backups');
  const copy = async () => {
    onSaid(null);
    const answer = await desktop.request('backup:copy', { name });
    if (answer.ok) onSaid(t('restore.copied', { name: answer.value.name }));
    else if (answer.error.code !== 'CANCELLED') onSaid(answer.error.sentence);
  };
  return (
    <Button variant="quiet" onClick={() => void copy().catch((cause: unknown) => reportError(cause))}>
      {t('restore.copy')}
    </Button>
  );
}
