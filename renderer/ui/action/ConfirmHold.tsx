import { useEffect, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import { useReducedMotion } from '../access/useReducedMotion';
import { classNames } from '../classNames';
import { deferred } from '../deferred';
import { Button } from './Button';
import type { IconShape } from './Icon';
import styles from './ConfirmHold.module.css';

// Fetched when it is first asked for: a page is painted without it.
const ConfirmDialog = deferred(async () => (await import('../overlay/ConfirmDialog')).ConfirmDialog);

export interface ConfirmHoldProps {
  /** "Hold to reveal". */
  readonly label: string;
  /** What it says where nothing can be held, under reduced motion: "Reveal". */
  readonly pressLabel: string;
  readonly icon?: IconShape | undefined;
  readonly onConfirm: () => void;
  /** The question asked after Enter, Space, or a press under reduced motion. */
  readonly question: ReactNode;
  readonly text?: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly className?: string | undefined;
}

/** Long enough not to happen by accident; the bar shows it. */
const HOLD = 600;

/** Opens one hidden thing on purpose: held for 600 ms with a pointer, or by a key and a confirmation. */
export function ConfirmHold(props: ConfirmHoldProps) {
  const { label, pressLabel, icon, onConfirm, question, text, confirmLabel, cancelLabel, className } = props;
  const reducedMotion = useReducedMotion();
  const [holding, setHolding] = useState(false);
  const [asking, setAsking] = useState(false);
  const [hasAsked, setHasAsked] = useState(false);
  const confirmed = useRef(onConfirm);

  useEffect(() => {
    confirmed.current = onConfirm;
  });

  useEffect(() => {
    if (!holding) return undefined;
    const timer = setTimeout(() => {
      setHolding(false);
      confirmed.current();
    }, HOLD);
    return () => clearTimeout(timer);
  }, [holding]);

  const release = () => setHolding(false);

  // A key or a screen reader presses without a pointer (detail 0) and cannot hold.
  const press = (event: MouseEvent) => {
    if (!reducedMotion && event.detail !== 0) return;
    setHasAsked(true);
    setAsking(true);
  };

  return (
    <>
      <Button
        variant="quiet"
        size="small"
        icon={icon}
        aria-haspopup="dialog"
        data-holding={holding || undefined}
        onPointerDown={(event) => setHolding(event.button === 0 && !reducedMotion)}
        onPointerUp={release}
        onPointerLeave={release}
        onPointerCancel={release}
        onBlur={release}
        onContextMenu={release}
        onClick={press}
        className={classNames(styles.held, className)}
      >
        {reducedMotion ? pressLabel : label}
        {!reducedMotion && <span aria-hidden className={styles.bar} />}
      </Button>
      {hasAsked && (
        <ConfirmDialog
          open={asking}
          onOpenChange={setAsking}
          title={question}
          text={text}
          confirmLabel={confirmLabel}
          cancelLabel={cancelLabel}
          onConfirm={onConfirm}
        />
      )}
    </>
  );
}
