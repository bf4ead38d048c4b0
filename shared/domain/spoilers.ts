import * as z from 'zod';

/**
 * What to hide of unwatched episodes, each alone; `exceptNext` opens title and teaser of the next one. The last two
 * have defaults because rows and journal entries of before they existed must still parse.
 */
export const SpoilerSettings = z.strictObject({
  hide: z.strictObject({ title: z.boolean(), synopsis: z.boolean(), cast: z.boolean(), ratings: z.boolean() }),
  exceptNext: z.boolean(),
  /** Whose watched episodes make the horizon: those of all passes, or of the current one, as if for the first time. */
  passes: z.enum(['all', 'current']).default('all'),
  /** The viewer has opened the whole show: it reads as if all of it were watched. */
  everything: z.boolean().default(false),
});
export type SpoilerSettings = z.infer<typeof SpoilerSettings>;

const all = (hidden: boolean) => ({ title: hidden, synopsis: hidden, cast: hidden, ratings: hidden });
const asUsual = { passes: 'all', everything: false } as const;

/** The three named choices. Anything else is «own choice». */
export const SPOILER_PRESETS = {
  strict: { hide: all(true), exceptNext: false, ...asUsual },
  'except-next': { hide: all(true), exceptNext: true, ...asUsual },
  open: { hide: all(false), exceptNext: false, ...asUsual },
} as const satisfies Record<string, SpoilerSettings>;
export type SpoilerPreset = keyof typeof SPOILER_PRESETS;

export const DEFAULT_SPOILERS: SpoilerSettings = SPOILER_PRESETS.strict;

/** What of unwatched episodes a named choice hides, with the rest of the settings as it was. */
export function withPreset(settings: SpoilerSettings, preset: SpoilerPreset): SpoilerSettings {
  const { hide, exceptNext } = SPOILER_PRESETS[preset];
  return { ...settings, hide, exceptNext };
}

/** The name of a setting's value, or `own` where the viewer mixed it. Passes and `everything` are no part of it. */
export function presetOf({ hide, exceptNext }: Pick<SpoilerSettings, 'hide' | 'exceptNext'>): SpoilerPreset | 'own' {
  const parts = ['title', 'synopsis', 'cast', 'ratings'] as const;
  const names = Object.keys(SPOILER_PRESETS) as SpoilerPreset[];
  const found = names.find((name) => {
    const preset = SPOILER_PRESETS[name];
    return preset.exceptNext === exceptNext && parts.every((part) => preset.hide[part] === hide[part]);
  });
  return found ?? 'own';
}
