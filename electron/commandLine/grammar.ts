/** What each command takes. Options are named without their dashes. */
type Grammar = { switches: readonly string[]; values: readonly string[] };

const COMMON = ['json', 'help'] as const;

/** The first words of commands. */
export const GRAMMAR = {
  import: { switches: [...COMMON, 'dry-run'], values: [] },
  export: { switches: [...COMMON, 'force'], values: ['format', 'out'] },
  backup: { switches: COMMON, values: [] },
  restore: { switches: [...COMMON, 'dry-run'], values: [] },
  verify: { switches: COMMON, values: [] },
  list: { switches: COMMON, values: [] },
  mark: { switches: [...COMMON, 'again'], values: ['at'] },
  pack: { switches: COMMON, values: [] },
} as const satisfies Record<string, Grammar>;
export type CommandWord = keyof typeof GRAMMAR;

export function isCommandWord(word: string): word is CommandWord {
  return Object.hasOwn(GRAMMAR, word);
}

/** Switches of Chromium and Electron that may stand behind a command as well: tools put them there. */
const PASSED =
  /^--(no-sandbox|no-zygote|single-process|in-process-gpu|incognito|lang|password-store|js-flags|log-|v$|v=|vmodule|disable-|enable-|ozone-|use-|inspect|remote-debugging-|host-|proxy-|force-|trace-|user-data-dir=|allow-)/;

/** Whether this is for Chromium or Electron and not for a command. */
export function isPassedOn(argument: string): boolean {
  return PASSED.test(argument);
}
