import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { isTyping } from '../../commands';
import { EpisodePane, UnlockedPane } from '../../features/details';
import { useTranslation } from '../../i18n';
import { useView } from '../../stores/view';
import styles from './Pane.module.css';

const close = () => useView.getState().openPane(null);

/** Before a tooltip in the pane hears it, which would take the first Escape for itself. */
function closeByEscape(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || isTyping(event.target)) return;
  event.preventDefault();
  event.stopPropagation();
  close();
}

/** The details beside the page; below 760 px a sheet over it. Absent while nothing is shown in it. */
export function Pane() {
  const { t } = useTranslation('shell');
  const pane = useView((view) => view.pane);
  if (pane === null) return null;
  return (
    <PaneFrame label={t(pane.kind === 'unlocked' ? 'revealedPane' : 'details')}>
      {pane.kind === 'unlocked' ? (
        <UnlockedPane key={`${pane.show} ${pane.season} ${pane.number}`} pane={pane} onClose={close} />
      ) : (
        <EpisodePane pane={pane} onClose={close} />
      )}
    </PaneFrame>
  );
}

/** Takes the focus only when asked, and gives it back to where it came from when it closes. */
function PaneFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return undefined;
    let origin: HTMLElement | null = null;
    const remember = ({ relatedTarget }: FocusEvent) => {
      if (relatedTarget instanceof HTMLElement && !element.contains(relatedTarget)) origin = relatedTarget;
    };
    element.addEventListener('focusin', remember);
    element.addEventListener('keydown', closeByEscape, { capture: true });
    return () => {
      if (element.contains(document.activeElement) && origin?.isConnected) origin.focus({ preventScroll: true });
    };
  }, []);

  return (
    <aside ref={frame} id="pane" tabIndex={-1} aria-label={label} className={styles.pane}>
      {children}
    </aside>
  );
}
