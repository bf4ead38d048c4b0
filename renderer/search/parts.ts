import type { PersonDocument, SearchDocument } from '../db/reads/search/documents';

/** What the parts of one document have in common. */
export function keyOf(document: SearchDocument): string {
  return document.kind === 'person' ? document.key : document.id;
}

/** One document from the parts that several shows or notes have in it: a person has worked on more than one. Null without any. */
export function mergeParts([first, ...others]: readonly SearchDocument[]): SearchDocument | null {
  if (!first) return null;
  return others.reduce(mergeTwo, first);
}

function mergeTwo(one: SearchDocument, other: SearchDocument): SearchDocument {
  if (one.kind === 'person' && other.kind === 'person') return mergePeople(one, other);
  // Each note that has a tag gives a part of it, and the oldest one how it is written.
  if (one.kind === 'tag' && other.kind === 'tag')
    return {
      ...one,
      weight: Math.min(1, one.weight + other.weight),
      face: { notes: one.face.notes + other.face.notes },
    };
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
