import { PanelTopOpen } from 'lucide-react';
import { useRef, type ReactNode } from 'react';
import { useTranslation } from '../../i18n';
import { showInMainWindow } from '../../platform/windows';
import { IconButton } from '../../ui';
import { run } from '../run';
import { useWindowState } from '../windowState';
import styles from './CardFrame.module.css';
import { useCardWindowKeys, useCardWindowLinks } from './cardWindow';
import { WindowControls } from './WindowControls';

interface CardFrameProps {
  /** What it is a card of. Null while it is not known. */
  readonly head: string | null;
  /** The same card in a whole window. */
  readonly route: string;
  readonly children: ReactNode;
}

/** The small window beside the player: one card and nothing else. Everything that leads elsewhere opens in a whole window. */
export function CardFrame({ head, route, children }: CardFrameProps) {
  const { t } = useTranslation('shell');
  const platform = useWindowState((state) => state.platform);
  const content = useRef<HTMLElement>(null);
  useCardWindowKeys();
  useCardWindowLinks(content);
  return (
    <div className={styles.frame}>
      <header className={styles.bar} data-platform={platform}>
        <p aria-hidden className={styles.head}>
          {head}
        </p>
        <IconButton
          size="small"
          icon={PanelTopOpen}
          name={t('cardWindow.openInMain')}
          className={styles.button}
          onClick={() => run(showInMainWindow(route))}
        />
        <WindowControls small />
      </header>
      <main ref={content} id="page" className={styles.content}>
        {children}
      </main>
    </div>
  );
}
