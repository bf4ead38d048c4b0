import { useLayoutEffect, useRef, type FocusEvent, type ReactNode } from 'react';
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
  const origin = useRef<Element | null>(null);

  useLayoutEffect(() => {
    const element = frame.current;
    element?.addEventListener('keydown', closeByEscape, { capture: true });
    return () => {
      const back = origin.current;
      const hasFocus = element?.contains(document.activeElement) === true;
      if (hasFocus && back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    };
  }, []);

  const remember = ({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>) => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) origin.current = relatedTarget;
  };
  return (
    <aside ref={frame} id="pane" tabIndex={-1} aria-label={label} className={styles.pane} onFocus={remember}>
      {children}
    </aside>
  );
}
