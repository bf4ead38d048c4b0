import { ChevronLeft, ChevronRight, Menu, PanelLeft, Search } from 'lucide-react';
import { Fragment } from 'react';
import { runCommand, type CommandContext } from '../../commands';
import { useTranslation } from '../../i18n';
import { useScreenHead } from '../../stores/screen';
import { useView } from '../../stores/view';
import { classNames, Icon, IconButton, KeyHint } from '../../ui';
import { openAppMenu } from './appMenu';
import { useWindowState } from '../windowState';
import { useHistoryEnds } from './historyEnds';
import styles from './TitleBar.module.css';
import { WindowControls } from './WindowControls';

/** 40 px: the side column's button, back and forward, where one is, and the field that finds everything. */
export function TitleBar({ commands }: { commands: CommandContext }) {
  const { t } = useTranslation('shell');
  const sideOpen = useView((view) => view.sideOpen);
  const { platform, buttons } = useWindowState();
  const { canGoBack, canGoForward } = useHistoryEnds();
  return (
    <header className={styles.bar} data-platform={platform} data-buttons={buttons}>
      {buttons === 'left' && <WindowControls />}
      <div className={styles.start}>
        <IconButton
          icon={PanelLeft}
          name={t('command.toggle-side')}
          keys="["
          aria-expanded={sideOpen}
          aria-controls="side"
          className={styles.button}
          onClick={() => runCommand('toggle-side', commands)}
        />
        <IconButton
          icon={ChevronLeft}
          name={t('command.go-back')}
          keys="Alt+ArrowLeft"
          disabledReason={canGoBack ? undefined : t('nothingBefore')}
          className={styles.step}
          onClick={() => runCommand('go-back', commands)}
        />
        <IconButton
          icon={ChevronRight}
          name={t('command.go-forward')}
          keys="Alt+ArrowRight"
          disabledReason={canGoForward ? undefined : t('nothingAfter')}
          className={styles.step}
          onClick={() => runCommand('go-forward', commands)}
        />
      </div>
      <RunningHead />
      <button
        type="button"
        aria-label={t('find')}
        aria-keyshortcuts={platform === 'mac' ? 'Meta+K' : 'Control+K'}
        aria-haspopup="dialog"
        className={styles.find}
        onClick={() => runCommand('palette', commands)}
      >
        <Icon of={Search} />
        <span className={styles.findWord}>{t('find')}</span>
        <KeyHint keys="Mod+K" />
      </button>
      {platform !== 'mac' && (
        <IconButton
          id="app-menu"
          icon={Menu}
          name={t('menu')}
          keys="F10"
          aria-haspopup="menu"
          className={classNames(styles.button, styles.menu)}
          onClick={openAppMenu}
        />
      )}
      {buttons === 'right' && <WindowControls />}
    </header>
  );
}

/** Where one is. The page's own heading says it to screen readers. */
function RunningHead() {
  const trail = useScreenHead((state) => state.trail);
  return (
    <p aria-hidden className={styles.head}>
      {trail.map((part, index) => (
        <Fragment key={part}>
          {index > 0 && <span className={styles.dot}>·</span>}
          <span className={styles.part}>{part}</span>
        </Fragment>
      ))}
    </p>
  );
}
