import type { PersonDocument, SearchDocument } from '../db/reads/search/documents';

/** What the parts of one document have in common. */
export function keyOf(document: SearchDocument): string {
  return document.kind === 'person' ? document.key : document.id;
}

/** One document from the parts that several shows have in it: a person has worked on more than one. Null without any. */
export function mergeParts([first, ...others]: readonly SearchDocument[]): SearchDocument | null {
  if (!first) return null;
  return others.reduce(mergeTwo, first);
}

function mergeTwo(one: SearchDocument, other: SearchDocument): SearchDocument {
  if (one.kind === 'person' && other.kind === 'person') return mergePeople(one, other);
  // Anything else belongs to one show.
  return one;
}

function mergePeople(one: PersonDocument, other: PersonDocument): PersonDocument {
  const names = unite([one.name ?? '', ...one.otherNames], [other.name ?? '', ...other.otherNames]);
  return {
    ...one,
    // Either address shows everything; always the same one is given, whichever show was read first.
    id: one.id < other.id ? one.id : other.id,
    otherNames: names.filter((name) => name !== one.name),
    values: unite(one.values, other.values),
    texts: unite(one.texts, other.texts),
    weight: Math.max(one.weight, other.weight),
    face: { work: [...one.face.work, ...other.face.work] },
  };
}

function unite(one: readonly string[], other: readonly string[]): string[] {
  return [...new Set([...one, ...other])];
}
