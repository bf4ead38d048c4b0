import type { IconShape } from '../action/Icon';

export interface MenuAction {
  readonly kind?: 'action';
  readonly id: string;
  readonly label: string;
  readonly icon?: IconShape | undefined;
  readonly keys?: string | undefined;
  readonly onSelect: () => void;
  /** Why it cannot be chosen now, shown under the label. */
  readonly disabledReason?: string | undefined;
  readonly danger?: boolean | undefined;
}

export interface MenuSeparator {
  readonly kind: 'separator';
  readonly id: string;
}

export interface MenuCheck {
  readonly kind: 'check';
  readonly id: string;
  readonly label: string;
  readonly keys?: string | undefined;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export interface MenuRadioOption {
  readonly value: string;
  readonly label: string;
  readonly explanation?: string | undefined;
}

/** A choice of one inside a menu, under its own small heading. */
export interface MenuRadio {
  readonly kind: 'radio';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly MenuRadioOption[];
  readonly onChange: (value: string) => void;
}

export type MenuEntry = MenuAction | MenuSeparator | MenuCheck | MenuRadio;
