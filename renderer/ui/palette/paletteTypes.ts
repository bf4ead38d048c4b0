import type { ReactNode } from 'react';
import type { InkName } from '../inks';

/** From (included) and to (excluded), in code units of the text. */
export type MatchRange = readonly [from: number, to: number];

export interface PaletteRow {
  readonly id: string;
  readonly label: string;
  readonly labelMatches?: readonly MatchRange[] | undefined;
  /** Quieter, after the label. */
  readonly detail?: string | undefined;
  readonly detailMatches?: readonly MatchRange[] | undefined;
  /** An Emblem of 28, a WatchGlyph or an Icon. */
  readonly glyph?: ReactNode;
  /** At the right: a date, a number. */
  readonly aside?: ReactNode;
  /** The ink of its show. */
  readonly ink?: InkName | undefined;
  readonly keys?: string | undefined;
  /** The label stands in for a hidden title: italics. */
  readonly hidden?: boolean | undefined;
}

export interface PaletteGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PaletteRow[];
}

/** `main` by Enter or click, `second` by Ctrl or Cmd with them (such as in an own window). */
export type PaletteChoice = 'main' | 'second';
