import { createContext } from 'react';

export type Platform = 'mac' | 'other';
export type KeyLegends = Readonly<Record<string, string>>;

/** `Mod` is Cmd on a Mac and Ctrl elsewhere. What is printed on keys in words comes from the language: `legends`. */
const LEGENDS: Readonly<Record<Platform, KeyLegends>> = {
  mac: { Mod: '⌘', Ctrl: '⌃', Shift: '⇧', Alt: '⌥', Enter: '↩', Escape: 'esc', Backspace: '⌫', Space: 'space' },
  other: { Mod: 'Ctrl', Escape: 'Esc', Backspace: '⌫', Space: 'Space' },
};

const ARROWS: KeyLegends = { ArrowUp: '↑', ArrowDown: '↓', ArrowLeft: '←', ArrowRight: '→' };

export interface PlatformValue {
  readonly platform: Platform;
  readonly legends: KeyLegends;
  /** Told how far a long job is, from 0 to 1; null once it is over. */
  readonly onProgress?: ((share: number | null) => void) | undefined;
}

export const PlatformContext = createContext<PlatformValue>({ platform: 'other', legends: {} });

/** "Mod+Shift+Z" as it reads on the keys of this platform. */
export function legendOf(keys: string, { platform, legends }: PlatformValue): string {
  const parts = splitKeys(keys).map((key) => legends[key] ?? ARROWS[key] ?? LEGENDS[platform][key] ?? key);
  return parts.join(platform === 'mac' ? '' : ' ');
}

/** "Mod+Shift+Z" as the attribute aria-keyshortcuts wants it. */
export function ariaKeyShortcuts(keys: string, platform: Platform): string {
  const names: KeyLegends = { Mod: platform === 'mac' ? 'Meta' : 'Control', Ctrl: 'Control' };
  return splitKeys(keys)
    .map((key) => names[key] ?? key)
    .join('+');
}

/** "Mod++" ends in the plus key itself. */
function splitKeys(keys: string): string[] {
  return keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+');
}
