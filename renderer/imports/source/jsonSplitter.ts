import { SOURCE_LIMITS } from './limits';

/** One element as text, or why it is none. `key` is its name where it stands in an object. */
export type SplitElement = { path: string; key: string | null } & ({ text: string } | { damaged: string });

type Frame = { path: string; isArray: boolean; isTarget: boolean; key: string | null };

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const COMMA = 44;

/**
 * Cuts a JSON text into the elements of chosen arrays (or objects), as the text arrives. It follows brackets and
 * strings only; whether an element is JSON, `JSON.parse` says, so a fault costs one element and not the file, and
 * never more than one element is in memory. Paths are `$` for the document, `$.name.name` for what lies in objects.
 */
export class JsonSplitter {
  private readonly frames: Frame[] = [];
  private found: SplitElement[] = [];
  private begun = false;
  private ended = false;
  /** The value being passed over: how deep in it we are, and its text as far as that is wanted. */
  private value: { depth: number; text: string[] | null; length: number; damaged: string | null } | null = null;
  private inString = false;
  private escaped = false;
  /** A string between the values of an object that is looked into: a key, most likely. */
  private name: string | null = null;

  constructor(private readonly targets: readonly string[]) {}

  /** Takes the next piece and gives the elements that became whole with it. */
  feed(piece: string): SplitElement[] {
    this.found = [];
    let place = 0;
    while (place < piece.length && !this.ended) {
      if (this.value) place = this.passOver(piece, place);
      else if (this.inString) place = this.readName(piece, place);
      else place = this.navigate(piece, place);
    }
    return this.found;
  }

  /** After the last piece: one damaged element where the document breaks off, or is no document. */
  end(): SplitElement[] {
    this.found = [];
    if (!this.begun) this.found.push({ path: '$', key: null, damaged: 'it is no JSON' });
    else if (!this.ended) this.found.push({ ...this.placeOf(), damaged: 'the file breaks off here' });
    this.ended = true;
    return this.found;
  }

  private placeOf(): { path: string; key: string | null } {
    const frame = this.frames.at(-1);
    return { path: frame?.path ?? '$', key: frame?.isArray === false ? frame.key : null };
  }

  private navigate(piece: string, place: number): number {
    const code = piece.charCodeAt(place);
    const frame = this.frames.at(-1);
    if (code <= 32 || code === COMMA || code === 58) return place + 1;
    if (!this.begun) {
      this.begun = true;
      if (code !== OPEN_ARRAY && code !== OPEN_OBJECT) {
        this.found.push({ path: '$', key: null, damaged: 'it is no JSON' });
        this.ended = true;
        return place;
      }
    }
    if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
      this.frames.pop();
      this.ended = this.frames.length === 0;
      return place + 1;
    }
    if (frame?.isArray === false && frame.key === null) {
      // Here stands a key; anything else is a fault, and is passed over like a value.
      if (code === QUOTE) {
        this.inString = true;
        this.name = '';
        return place + 1;
      }
    } else if (this.enter(code, frame)) return place + 1;
    this.value = { depth: 0, text: frame?.isTarget === true ? [] : null, length: 0, damaged: null };
    return place;
  }

  /** Looks into an object or array that is chosen, or that leads to one. */
  private enter(code: number, frame: Frame | undefined): boolean {
    if (code !== OPEN_ARRAY && code !== OPEN_OBJECT) return false;
    const isArray = code === OPEN_ARRAY;
    if (frame && (frame.isTarget || frame.isArray)) return false;
    const path = frame ? `${frame.path}.${frame.key ?? ''}` : '$';
    const isTarget = this.targets.includes(path);
    const leadsOn = !isArray && this.targets.some((target) => target.startsWith(`${path}.`));
    if (frame && !isTarget && !leadsOn) return false;
    if (frame) frame.key = null;
    this.frames.push({ path, isArray, isTarget, key: null });
    return true;
  }

  private readName(piece: string, start: number): number {
    for (let place = start; place < piece.length; place += 1) {
      const code = piece.charCodeAt(place);
      if (this.escaped) this.escaped = false;
      else if (code === BACKSLASH) this.escaped = true;
      else if (code === QUOTE) {
        this.inString = false;
        const frame = this.frames.at(-1);
        if (frame) frame.key = this.nameSoFar(piece.slice(start, place));
        return place + 1;
      }
    }
    this.name = this.nameSoFar(piece.slice(start));
    return piece.length;
  }

  private nameSoFar(more: string): string {
    return ((this.name ?? '') + more).slice(0, SOURCE_LIMITS.keyLength);
  }

  /** Goes over one value up to its end, keeping its text where it is wanted. */
  private passOver(piece: string, start: number): number {
    const value = this.value;
    if (!value) return start;
    for (let place = start; place < piece.length; place += 1) {
      const code = piece.charCodeAt(place);
      if (this.inString) {
        if (this.escaped) this.escaped = false;
        else if (code === BACKSLASH) this.escaped = true;
        else if (code === QUOTE) this.inString = false;
        continue;
      }
      if (code === QUOTE) this.inString = true;
      else if (code === OPEN_ARRAY || code === OPEN_OBJECT) {
        value.depth += 1;
        if (value.depth > SOURCE_LIMITS.depth) value.damaged = 'it is nested too deep';
      } else if (code === CLOSE_ARRAY || code === CLOSE_OBJECT) {
        // The end of what holds the value, where the value is a number or a word.
        if (value.depth === 0) return this.finish(piece, start, place);
        value.depth -= 1;
        if (value.depth === 0) return this.finish(piece, start, place + 1);
      } else if (code === COMMA && value.depth === 0) return this.finish(piece, start, place);
    }
    this.keep(piece.slice(start));
    return piece.length;
  }

  private keep(text: string): void {
    const value = this.value;
    if (!value?.text) return;
    value.length += text.length;
    if (value.length > SOURCE_LIMITS.elementLength) value.damaged = 'it is too long';
    if (value.damaged === null) value.text.push(text);
    else value.text.length = 0;
  }

  private finish(piece: string, start: number, end: number): number {
    this.keep(piece.slice(start, end));
    const { value } = this;
    const place = this.placeOf();
    if (value?.text) {
      this.found.push(
        value.damaged === null ? { ...place, text: value.text.join('') } : { ...place, damaged: value.damaged },
      );
    }
    const frame = this.frames.at(-1);
    if (frame) frame.key = null;
    this.value = null;
    return end;
  }
}
