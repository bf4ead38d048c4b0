import { ChevronDown } from 'lucide-react';
import { STATUSES } from '../../../../shared/library/rows';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation, words } from '../../../i18n';
import { Button, Menu, type MenuRadio } from '../../../ui';
import { inkOf, type Marking, useMarking } from '../../marking';

/** The statuses as one choice; the last leaves it to what was marked. */
export function statusEntry(page: ShowPage, marking: Marking): MenuRadio {
  return {
    kind: 'radio',
    id: 'status',
    label: words.t('show:status.label'),
    value: page.progress.chosen ?? 'auto',
    options: [
      ...STATUSES.map((status) => ({ value: status, label: words.t(`status.${status}`) })),
      { value: 'auto', label: words.t('show:status.auto'), explanation: words.t('show:status.autoHint') },
    ],
    // Ends in a notice, and never rejects.
    onChange: (value) => void marking.setStatus(page.head, STATUSES.find((status) => status === value) ?? null),
  };
}

export function StatusMenu({ page }: { page: ShowPage }) {
  const { t } = useTranslation('show');
  const { t: common } = useTranslation();
  const marking = useMarking();
  const status = common(`status.${page.progress.status}`);
  return (
    <Menu
      align="end"
      ink={inkOf(page.head)}
      trigger={
        <Button endIcon={ChevronDown} aria-label={t('status.name', { status })}>
          {status}
        </Button>
      }
      entries={[statusEntry(page, marking)]}
    />
  );
}
