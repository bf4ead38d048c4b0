import { PanelTopOpen, Pin } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { desktop } from '../../platform/desktop';
import { showInMainWindow } from '../../platform/windows';
import { deferred, IconButton } from '../../ui';
import { run } from '../run';
import { useWindowState } from '../windowState';
import styles from './SmallFrame.module.css';
import { useSmallWindowKeys, useSmallWindowLinks } from './smallWindow';
import { WindowControls } from './WindowControls';

const Notices = deferred(async () => (await import('../../features/notices')).Notices);

interface SmallFrameProps {
  /** What it is of. Null while it is not known. */
  readonly head: string | null;
  /** The same in a whole window. */
  readonly route: string;
  /** It shows cards: another one comes into this window. */
  readonly showsCards?: boolean;
  readonly children: ReactNode;
}

/** A small window beside the player: one thing and nothing else. Everything that leads elsewhere opens in a whole window. */
export function SmallFrame({ head, route, showsCards = false, children }: SmallFrameProps) {
  const { t } = useTranslation('shell');
  const { platform, pinned, buttons } = useWindowState();
  const content = useRef<HTMLElement>(null);
  const [column, setColumn] = useState<HTMLDivElement | null>(null);
  useSmallWindowKeys();
  useSmallWindowLinks(content, showsCards);
  return (
    <div className={styles.frame}>
      <header className={styles.bar} data-platform={platform} data-buttons={buttons}>
        <p aria-hidden className={styles.head}>
          {head}
        </p>
        <IconButton
          size="small"
          icon={Pin}
          name={t('cardWindow.pin')}
          aria-pressed={pinned}
          className={styles.button}
          onClick={() => run(desktop.request('window:pin', !pinned))}
        />
        <IconButton
          size="small"
          icon={PanelTopOpen}
          name={t('cardWindow.openInMain')}
          className={styles.button}
          onClick={() => run(showInMainWindow(route))}
        />
        <WindowControls small />
      </header>
      <div ref={setColumn} className={styles.column}>
        <main ref={content} id="page" className={styles.content}>
          {children}
        </main>
        <Notices container={column} />
      </div>
    </div>
  );
}
