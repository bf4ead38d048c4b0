import { useRef, type ReactNode } from 'react';
import type { InkName } from '../inks';
import { Sheet } from '../overlay/Sheet';
import { PaletteBody } from './PaletteBody';
import type { PaletteChoice, PaletteGroup } from './paletteTypes';
import styles from './Palette.module.css';

export interface PaletteProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  /** Names the dialog and the field: "Find". */
  readonly label: string;
  readonly placeholder: string;
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
  /** The results, as the caller found them. Keep the same array while they are the same. */
  readonly groups: readonly PaletteGroup[];
  /** What was typed when they were found, when that may be earlier than `query`. Rows that come later than others for
   * the same do not move the choice. */
  readonly answered?: string | null | undefined;
  /** `onPurpose` is false when nobody chose a row since the text was changed: what is meant is the first that fits it. */
  readonly onChoose: (id: string, choice: PaletteChoice, onPurpose: boolean) => void;
  /** Enter while there is no row to choose: there may be one in a moment. */
  readonly onEarlyChoice?: ((choice: PaletteChoice) => void) | undefined;
  /** Beside what is typed: what else matches. */
  readonly note?: ReactNode;
  /** What Enter does, on the chosen row: "Open". */
  readonly chooseLabel: string;
  /** In place of results: one line that says what is so. */
  readonly empty: ReactNode;
  /** How many results there are, for screen readers: "7 results". */
  readonly countText: string;
  /** "Searching within S1 E5". */
  readonly scope?: ReactNode;
  /** Which keys do what, at the foot. */
  readonly hints?: readonly PaletteHint[] | undefined;
  readonly ink?: InkName | undefined;
}

export interface PaletteHint {
  readonly keys: readonly string[];
  readonly label: string;
}

/** One field for everything: 660 wide, 92 from the top. Escape closes it and the focus goes back. */
export function Palette({ open, onOpenChange, ink, ...body }: PaletteProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <Sheet
      open={open}
      onOpenChange={onOpenChange}
      label={body.label}
      ink={ink}
      initialFocus={() => input.current}
      className={styles.popup}
    >
      <PaletteBody {...body} inputRef={input} />
    </Sheet>
  );
}
