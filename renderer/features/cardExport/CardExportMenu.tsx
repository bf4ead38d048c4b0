import { FileText, Globe, Printer } from 'lucide-react';
import type { CharacterCard } from '../../db/reads/companionViews';
import { useTranslation } from '../../i18n';
import { useNotices } from '../../stores/notices';
import { Button, Menu, type ButtonVariant } from '../../ui';
import { inkOf } from '../marking';
import { sayPrinted, saySaved } from './told';
import '../../i18n/late/cardExport';

export type CardExportMenuProps = {
  /** One card, or two or three side by side, as they are shown: at the same horizon, as of the same episode. */
  cards: readonly CharacterCard[];
  variant?: ButtonVariant;
  align?: 'start' | 'end';
};

/** «Print or save…»: what is shown as a document for paper, PDF or a file. Draws nothing while there is no card. */
export function CardExportMenu({ cards, variant = 'plain', align = 'start' }: CardExportMenuProps) {
  const { t } = useTranslation('cardExport');
  const [first] = cards;
  if (!first) return null;
  const start = (way: Way) => () => {
    keep(cards, way).catch((cause: unknown) => reportError(cause));
  };
  return (
    <Menu
      align={align}
      ink={inkOf(first.show)}
      trigger={
        <Button size="small" variant={variant} icon={Printer}>
          {t('menu')}
        </Button>
      }
      entries={[
        { id: 'print', label: t('print'), icon: Printer, onSelect: start('print') },
        { id: 'pdf', label: t('pdf'), icon: FileText, onSelect: start('pdf') },
        { id: 'html', label: t('html'), icon: Globe, onSelect: start('html') },
      ]}
    />
  );
}

type Way = 'print' | 'pdf' | 'html';

/** Does it, and says how it went. Nothing is said of a dialog that the viewer closed. */
async function keep(cards: readonly CharacterCard[], way: Way): Promise<void> {
  // Fetched when it is first asked for: a page is painted without it.
  const { documentName, printCards, saveCards } = await import('./keepCards');
  const { notify } = useNotices.getState();
  const notice =
    way === 'print' ? sayPrinted(await printCards(cards), documentName(cards)) : saySaved(await saveCards(cards, way));
  if (notice !== null) notify(notice);
}
