import type { Pack } from '../pack';
import { textsOf } from '../texts';

/** Every text is there in the pack's own language: it stands in wherever another one is missing. */
export function* checkLanguages(pack: Pack): Generator<string> {
  for (const { text, at } of textsOf(pack)) {
    if (!Object.hasOwn(text, pack.language)) yield `${at}: has no text in the language of the pack, ${pack.language}`;
  }
}
