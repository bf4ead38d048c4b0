import type { EpisodeDocument, SearchDocument } from '../db/reads/search/documents';
import { NO_ANSWER, type SearchAnswer, type SearchQuery } from './answers';
import { findByPlace, placedShow, type PlacedShow } from './byPlace';
import { Engine } from './engine';
import { find, meantBy } from './find';
import { groupsOf } from './hits';
import { SEARCH_KINDS } from './kinds';
import { keyOf, mergeParts } from './parts';
import { inOrder, type Ranked } from './rank';
import { readTyped } from './typed';

/** What a part of the index comes from: a show by its catalogue id, or a note by its own. */
export type Scope = string;
type Part = { scope: Scope; document: SearchDocument };

/**
 * What can be found, and the finding. It holds only documents that the horizon lets be read, so that neither hits nor
 * their number nor their order depends on anything else. It knows no database and no worker.
 */
export class SearchIndex {
  readonly #engine = new Engine();
  readonly #scopes = new Map<Scope, readonly SearchDocument[]>();
  /** By the key of a document, the part that each scope has in it. Mostly there is one. */
  readonly #parts = new Map<string, Part[]>();
  /** For finding by place; made when somebody asks. */
  readonly #placed = new Map<Scope, PlacedShow | null>();

  /** Puts the documents of some scopes in place of those they had. */
  setScopes(changed: Iterable<readonly [Scope, readonly SearchDocument[]]>): void {
    const touched = new Set<string>();
    for (const [scope, documents] of changed) {
      for (const document of this.#scopes.get(scope) ?? []) {
        const key = keyOf(document);
        const others = (this.#parts.get(key) ?? []).filter((part) => part.scope !== scope);
        this.#parts.set(key, others);
        touched.add(key);
      }
      for (const document of documents) {
        const key = keyOf(document);
        const others = this.#parts.get(key);
        // A tag may have a part from each of thousands of notes.
        if (others) others.push({ scope, document });
        else this.#parts.set(key, [{ scope, document }]);
        touched.add(key);
      }
      this.#scopes.delete(scope);
      if (documents.length > 0) this.#scopes.set(scope, documents);
      this.#placed.delete(scope);
    }
    for (const key of touched) this.#renew(key);
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
    const found = find(this.#engine, typed, placed.length === 0, query.limit);
    const known = new Set(placed.map(({ document }) => document.id));
    const best = found.best.filter(({ document }) => !known.has(document.id));
    const totals = SEARCH_KINDS.map((kind) => placed.filter(({ document }) => document.kind === kind).length);
    for (const doc of found.docs) {
      const { kind, document } = this.#engine.slots.get(doc);
      if (known.size === 0 || !known.has(document.id)) totals[kind] = (totals[kind] ?? 0) + 1;
    }
    const groups = groupsOf(inOrder([...placed, ...best]), query, totals);
    return { groups, meant: placed.length > 0 ? null : meantBy(firstOf(found.best), typed) };
  }

  /** Makes the index say of one document what its parts say now. */
  #renew(key: string): void {
    const parts = this.#parts.get(key) ?? [];
    const inScopes = parts.length < 2 ? parts : parts.toSorted((one, other) => compare(one.scope, other.scope));
    const document = mergeParts(inScopes.map((part) => part.document));
    const before = this.#engine.get(key);
    if (document === null) this.#parts.delete(key);
    // The one that is there stands for both: the old one is not kept beside it.
    if (before && document && JSON.stringify(before) === JSON.stringify(document)) return;
    this.#engine.remove(key);
    if (document && hasWords(document)) this.#engine.add(key, document);
  }

  #shows(): readonly PlacedShow[] {
    for (const [scope, documents] of this.#scopes) {
      if (this.#placed.has(scope)) continue;
      const show = documents.find((one) => one.kind === 'show');
      const episodes = documents.filter((one): one is EpisodeDocument => one.kind === 'episode');
      this.#placed.set(scope, show ? placedShow(show, episodes) : null);
    }
    return [...this.#placed.values()].filter((one) => one !== null);
  }
}

function firstOf(ranked: readonly Ranked[]): Ranked | undefined {
  return inOrder(ranked)[0];
}

function compare(one: Scope, other: Scope): number {
  return one < other ? -1 : Number(one > other);
}

/** An episode whose title is hidden has none: it is found by its place. */
function hasWords({ name, otherNames, values, texts }: SearchDocument): boolean {
  return (name ?? '') !== '' || otherNames.length + values.length + texts.length > 0;
}
