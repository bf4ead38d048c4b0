import { marksOf } from '../../../../shared/domain/noteText';
import { fold } from '../../../../shared/util/fold';
import type { NoteCandidates } from '../../../db/reads';

/** A piece of what is being written, and whether it will be a link or a tag. */
export type Segment = { text: string; kind: 'plain' | 'link' | 'tag' };

/** What leads somewhere, for looking up while typing. */
export type Known = { names: ReadonlySet<string>; episodes: ReadonlySet<string> };

export function knownOf({ names, episodes }: NoteCandidates): Known {
  return {
    names: new Set(names.flatMap(({ name, otherNames }) => [fold(name), ...otherNames.map(fold)])),
    episodes: new Set(episodes.map(({ season, number }) => `${season}/${number}`)),
  };
}

/** The text in pieces, none left out: put together again they are the text. */
export function segmentsOf(text: string, known: Known): Segment[] {
  const segments: Segment[] = [];
  let done = 0;
  for (const mark of marksOf(text)) {
    const leads =
      mark.kind === 'tag' ||
      (mark.kind === 'name' ? known.names.has(fold(mark.name)) : known.episodes.has(`${mark.season}/${mark.number}`));
    if (!leads) continue;
    if (mark.from > done) segments.push({ text: text.slice(done, mark.from), kind: 'plain' });
    segments.push({ text: text.slice(mark.from, mark.to), kind: mark.kind === 'tag' ? 'tag' : 'link' });
    done = mark.to;
  }
  if (done < text.length) segments.push({ text: text.slice(done), kind: 'plain' });
  return segments;
}
