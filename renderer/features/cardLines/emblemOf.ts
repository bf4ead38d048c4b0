import type { CharacterHead } from '../../db/reads/companionViews';
import type { EmblemProps } from '../../ui';

/** What the emblem of a character is drawn from, as far as one knows it. */
export function emblemOf({
  seed,
  name,
  affiliation,
}: CharacterHead): Pick<EmblemProps, 'id' | 'name' | 'affiliation' | 'rim'> {
  if (affiliation === null) return { id: seed, name };
  return { id: seed, name, affiliation: affiliation.name, rim: affiliation.former ? 'broken' : 'whole' };
}
