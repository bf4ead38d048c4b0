import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { presetOf, withPreset } from '../../../../shared/domain/spoilers';
import type { ShowPage } from '../../../db/reads/views';
import { useTranslation, words } from '../../../i18n';
import { Button, Menu, type MenuEntry } from '../../../ui';
import { inkOf, type Marking, useMarking } from '../../marking';
import { RevealShowDialog } from './RevealShowDialog';
import { SpoilerDialog } from './SpoilerDialog';

const PRESETS = ['strict', 'except-next', 'open'] as const;

/** What a menu of these leads to. */
export type SpoilerDialogs = { choose: () => void; reveal: () => void };

/** The named settings as one choice, the way to an own one, and the whole show at once. */
export function spoilerEntries(page: ShowPage, marking: Marking, { choose, reveal }: SpoilerDialogs): MenuEntry[] {
  const { head, spoilers } = page;
  const preset = presetOf(spoilers);
  // Where everything is open, nothing else has a meaning; and the way back is what one looks for.
  if (spoilers.everything) {
    const close = () => void marking.openShow(head, { ...spoilers, everything: false });
    return [{ id: 'close-show', label: words.t('show:spoilers.closeShow'), icon: EyeOff, onSelect: close }];
  }
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
    ...(head.companion ? [{ id: 'reveal', label: words.t('show:spoilers.revealShow'), onSelect: reveal }] : []),
  ];
}

export function SpoilerMenu({ page }: { page: ShowPage }) {
  const { t } = useTranslation('show');
  const marking = useMarking();
  const [dialog, setDialog] = useState<'choose' | 'reveal' | null>(null);
  const close = () => setDialog(null);
  const open = page.spoilers.everything ? 'everything' : presetOf(page.spoilers);
  const name = t(`spoilers.${open}`);
  return (
    <>
      <Menu
        ink={inkOf(page.head)}
        trigger={
          <Button
            variant="quiet"
            icon={open === 'open' || open === 'everything' ? Eye : EyeOff}
            aria-label={t('spoilers.name', { preset: name })}
          >
            {name}
          </Button>
        }
        entries={spoilerEntries(page, marking, {
          choose: () => setDialog('choose'),
          reveal: () => setDialog('reveal'),
        })}
      />
      {dialog === 'choose' && <SpoilerDialog page={page} onClose={close} />}
      <RevealShowDialog page={page} open={dialog === 'reveal'} onClose={close} />
    </>
  );
}
