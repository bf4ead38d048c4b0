import type { CharacterHead } from '../../db/reads/companionViews';
import { Emblem } from '../../ui';

export type CharacterEmblemProps = {
  head: Pick<CharacterHead, 'seed' | 'name' | 'affiliation'>;
  size: number;
  className?: string | undefined;
};

/** The portrait of somebody met, as far as the horizon lets it be drawn. Beside the name, never without it. */
export function CharacterEmblem({ head: { seed, name, affiliation }, size, className }: CharacterEmblemProps) {
  return (
    <Emblem
      id={seed}
      name={name}
      size={size}
      className={className}
      {...(affiliation && { affiliation: affiliation.name, rim: affiliation.former ? 'broken' : 'whole' })}
    />
  );
}
