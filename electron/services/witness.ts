import { existsSync, readFileSync } from 'node:fs';
import { Witness } from '../../shared/ipc/witness';
import { atomicWrite } from './atomicWrite';
import { type Clock, keepAside } from './keepAside';

/** `state/witness.json`: what the library was like when it was last known to be whole. */
export type WitnessKeeper = {
  known: () => Witness | null;
  /** Remembers a later state of the library. One of an earlier state, or of another library, changes nothing. */
  keep: (witness: Witness) => Promise<void>;
  /** Moves the file aside: the viewer goes on with a library that it does not fit. */
  forget: () => void;
};

/** A file that is missing or damaged testifies nothing: there is the journal file beside it. Other errors are thrown. */
export function openWitness(file: string, clock: Clock): WitnessKeeper {
  let known = read(file);
  return {
    known: () => known,
    async keep(witness) {
      if (known !== null && (witness.library !== known.library || witness.seq < known.seq)) return;
      const text = JSON.stringify(witness);
      if (known !== null && JSON.stringify(known) === text) return;
      await atomicWrite(file, `${text}\n`);
      known = witness;
    },
    forget() {
      if (existsSync(file)) keepAside(file, 'aside', clock);
      known = null;
    },
  };
}

function read(file: string): Witness | null {
  try {
    return Witness.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
