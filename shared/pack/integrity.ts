import { ok, type Result } from '../util/result';
import { checkCards } from './integrity/checkCards';
import { checkCatalogue } from './integrity/checkCatalogue';
import { checkOwnIds, checkReferences, type KnownPacks } from './integrity/checkIds';
import { checkLanguages } from './integrity/checkLanguages';
import type { Pack } from './pack';
import { MAX_DETAILS, refuse, type PackProblem } from './problem';

export type { KnownPacks };

/**
 * Checks what a schema cannot: that a parsed pack hangs together, alone and with the packs it refers to.
 * @param known the ids of the other packs at hand, by pack name (`idsOf` gives them for one pack).
 */
export function checkPack(pack: Pack, known: KnownPacks): Result<Pack, PackProblem> {
  const details: string[] = [];
  for (const detail of problems(pack, known)) {
    details.push(detail);
    // The checks are generators so that a pack with a hundred thousand faults costs no more than its first twenty.
    if (details.length === MAX_DETAILS) break;
  }
  return details.length === 0 ? ok(pack) : refuse('inconsistent', 'The pack contradicts itself.', details);
}

function* problems(pack: Pack, known: KnownPacks): Generator<string> {
  yield* checkOwnIds(pack);
  yield* checkReferences(pack, known);
  yield* checkCatalogue(pack);
  yield* checkCards(pack);
  yield* checkLanguages(pack);
}
