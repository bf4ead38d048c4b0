import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';
import { PassDialog } from './PassDialog';

/** The run through the show that is on now, and the way to the others. */
export function PassButton({ page }: { page: ShowPage }) {
  const { t } = useTranslation('show');
  const [open, setOpen] = useState(false);
  const current = page.passes.find((one) => one.pass === page.currentPass);
  const name = current?.name ?? t('pass.first');
  return (
    <>
      <Button
        variant="quiet"
        endIcon={ChevronDown}
        aria-haspopup="dialog"
        aria-label={t('pass.name', { name })}
        onClick={() => setOpen(true)}
      >
        {name}
      </Button>
      {open && <PassDialog page={page} onClose={() => setOpen(false)} />}
    </>
  );
}
