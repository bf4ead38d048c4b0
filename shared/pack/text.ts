import * as z from 'zod';
import { canonicalTag, faultOfLanguages } from './language';

// By itself: rows of the library need the ids of `basics.ts`, on the first screen, and none of this.

/** A language by its tag of BCP 47: `en`, `pt-BR`. */
export const LanguageTag = z
  .string()
  .max(40)
  .refine((tag) => canonicalTag(tag) !== null, 'is not the tag of a language (BCP 47), such as de or pt-BR');

/** Texts by language, each no longer than `most`, in as many languages as a pack may have. */
const byLanguage = (most: number) =>
  z.record(z.string(), z.string().min(1).max(most)).superRefine((text, context) => {
    const fault = faultOfLanguages(Object.keys(text));
    if (fault !== null)
      context.addIssue({ code: 'custom', path: fault.tag === null ? [] : [fault.tag], message: fault.reason });
  });

/** What a viewer reads, by language. At least the pack's own language is present. */
export const Text = byLanguage(6_000);
export type Text = z.infer<typeof Text>;

/** What a name is in other languages than the pack's own: the name itself is a plain string. */
export const NameIn = byLanguage(160);
