import type { EpisodeDocument, SearchDocument } from '../db/reads/search/documents';
import { NO_ANSWER, type SearchAnswer, type SearchQuery } from './answers';
import { findByPlace, placedShow, type PlacedShow } from './byPlace';
import { Engine } from './engine';
import { find, meantBy } from './find';
import { groupsOf } from './hits';
import { keyOf, mergeParts } from './parts';
import { entryOf, inOrder, type Entry } from './rank';
import { readTyped } from './typed';

/** The show that a part of the index is about, as actions name it; null for what is about none. */
export type Scope = string | null;

/**
 * What can be found, and the finding. It holds only documents that the horizon lets be read, so that neither hits nor
 * their number nor their order depends on anything else. It knows no database and no worker.
 */
export class SearchIndex {
  readonly #engine = new Engine();
  readonly #scopes = new Map<Scope, readonly SearchDocument[]>();
  /** By the key of a document, the part that each scope has in it. */
  readonly #parts = new Map<string, Map<Scope, SearchDocument>>();
  /** By the same key, what the parts make together. */
  readonly #entries = new Map<string, Entry>();
  /** Made when somebody asks for a place. */
  #placed: readonly PlacedShow[] | null = null;

  /** Puts the documents of some scopes in place of those they had. */
  setScopes(changed: Iterable<readonly [Scope, readonly SearchDocument[]]>): void {
    const touched = new Set<string>();
    for (const [scope, documents] of changed) {
      for (const document of this.#scopes.get(scope) ?? []) {
        this.#parts.get(keyOf(document))?.delete(scope);
        touched.add(keyOf(document));
      }
      for (const document of documents) {
        const parts = this.#parts.get(keyOf(document)) ?? new Map<Scope, SearchDocument>();
        this.#parts.set(keyOf(document), parts.set(scope, document));
        touched.add(keyOf(document));
      }
      this.#scopes.delete(scope);
      if (documents.length > 0) this.#scopes.set(scope, documents);
    }
    for (const key of touched) this.#renew(key);
    this.#placed = null;
  }

  /** Every scope with its documents, for keeping. */
  scopes(): [Scope, readonly SearchDocument[]][] {
    return [...this.#scopes];
  }

  /** What was found for what was typed, by kind. */
  answer(query: SearchQuery): SearchAnswer {
    const typed = readTyped(query.text);
    if (typed.terms.length === 0) return NO_ANSWER;
    const placed = findByPlace(query.text, this.#shows());
    const found = find(this.#engine, this.#entries, typed, placed.length === 0);
    const known = new Set(placed.map(({ document }) => document.id));
    const groups = groupsOf(inOrder([...placed, ...found.filter(({ document }) => !known.has(document.id))]), query);
    return { groups, meant: placed.length > 0 ? null : meantBy(found[0], typed) };
  }

  /** Makes the index say of one document what its parts say now. */
  #renew(key: string): void {
    const parts = [...(this.#parts.get(key) ?? [])].toSorted(([one], [other]) => compare(one, other));
    const document = mergeParts(parts.map(([, part]) => part));
    const before = this.#entries.get(key)?.document;
    if (document === null) this.#parts.delete(key);
    if (before && document && JSON.stringify(before) === JSON.stringify(document)) return;
    if (before && hasWords(before)) this.#engine.remove(key, before);
    this.#entries.delete(key);
    if (document === null) return;
    if (hasWords(document)) this.#engine.add(key, document);
    this.#entries.set(key, entryOf(document));
  }

  #shows(): readonly PlacedShow[] {
    this.#placed ??= [...this.#scopes.values()].flatMap((documents) => {
      const show = documents.find((one) => one.kind === 'show');
      const episodes = documents.filter((one): one is EpisodeDocument => one.kind === 'episode');
      return show ? [placedShow(show, episodes)] : [];
    });
    return this.#placed;
  }
}

function compare(one: Scope, other: Scope): number {
  return (one ?? '') < (other ?? '') ? -1 : Number((one ?? '') > (other ?? ''));
}

/** An episode whose title is hidden has none: it is found by its place. */
function hasWords({ name, otherNames, values, texts }: SearchDocument): boolean {
  return (name ?? '') !== '' || otherNames.length + values.length + texts.length > 0;
}
