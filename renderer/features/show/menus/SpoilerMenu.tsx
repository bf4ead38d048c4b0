import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { presetOf, withPreset } from '../../../../shared/domain/spoilers';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation, words } from '../../../i18n';
import { Button, Menu, type MenuEntry } from '../../../ui';
import { inkOf, type Marking, useMarking } from '../../marking';
import { SpoilerDialog } from './SpoilerDialog';

const PRESETS = ['strict', 'except-next', 'open'] as const;

/** The named settings as one choice, and the way to an own one. */
export function spoilerEntries(page: ShowPage, marking: Marking, choose: () => void): MenuEntry[] {
  const preset = presetOf(page.spoilers);
  const own =
    page.ownSpoilers && preset === 'own'
      ? [{ value: 'own', label: words.t('show:spoilers.own'), explanation: words.t('show:spoilers.ownHint') }]
      : [];
  return [
    {
      kind: 'radio',
      id: 'spoilers',
      label: words.t('show:spoilers.label'),
      value: page.ownSpoilers ? preset : 'default',
      options: [
        ...PRESETS.map((value) => ({
          value,
          label: words.t(`show:spoilers.${value}`),
          explanation: words.t(`show:spoilers.${value}Hint`),
        })),
        ...own,
        {
          value: 'default',
          label: words.t('show:spoilers.default'),
          explanation: words.t('show:spoilers.defaultHint'),
        },
      ],
      onChange: (value) => {
        const chosen = PRESETS.find((one) => one === value);
        // «Own» is what holds already; everything ends in a notice.
        if (value !== 'own') void marking.setSpoilers(page.head, chosen ? withPreset(page.spoilers, chosen) : null);
      },
    },
    { kind: 'separator', id: 'own-separator' },
    { id: 'choose', label: words.t('show:spoilers.choose'), onSelect: choose },
  ];
}

export function SpoilerMenu({ page }: { page: ShowPage }) {
  const { t } = useTranslation('show');
  const marking = useMarking();
  const [choosing, setChoosing] = useState(false);
  const name = t(`spoilers.${presetOf(page.spoilers)}`);
  return (
    <>
      <Menu
        ink={inkOf(page.head)}
        trigger={
          <Button
            variant="quiet"
            icon={presetOf(page.spoilers) === 'open' ? Eye : EyeOff}
            aria-label={t('spoilers.name', { preset: name })}
          >
            {name}
          </Button>
        }
        entries={spoilerEntries(page, marking, () => setChoosing(true))}
      />
      {choosing && <SpoilerDialog page={page} onClose={() => setChoosing(false)} />}
    </>
  );
}
