import { SaxesParser } from 'saxes';
import { SourceError, type SourceFile } from '../importer';
import type { Reading } from './chunks';
import { SOURCE_LIMITS } from './limits';
import { textOf } from './text';

/** An element with all that is in it. Names are as they stand in the file. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  /** Its own text without that of its children, trimmed. */
  text: string;
  children: readonly XmlElement[];
};

export type ElementItem = { row: number; element: XmlElement };

type Open = { name: string; attributes: Record<string, string>; text: string; children: XmlElement[] };

/** Faults that are passed over. Each costs the parser time, so that a file of nothing else must end somewhere. */
const FAULTS = 1_000;

/**
 * The elements of these names, each as soon as it is closed, wherever they stand. Several roots after each other are
 * accepted, and so is text around them: media centres write such files. There are no entities but the five of XML and
 * numbers, and nothing is ever fetched; a document type is passed over. Up to a thousand faults are passed over.
 *
 * Throws `SourceError`: `TOO_LARGE` for an element beyond the limits, `DAMAGED_FILE`, `TOO_MANY_ROWS`, what the stream throws;
 * `AbortError` where reading was cancelled.
 */
export async function* readElements(
  file: SourceFile,
  names: string | readonly string[],
  reading: Reading = {},
): AsyncGenerator<ElementItem> {
  const collector = new ElementCollector(file.path, typeof names === 'string' ? [names] : names);
  let row = 0;
  for await (const piece of textOf(file, reading)) {
    for (const element of collector.feed(piece)) {
      row += 1;
      if (row > SOURCE_LIMITS.rows) throw new SourceError('TOO_MANY_ROWS', file.path);
      yield { row, element };
    }
  }
}

class ElementCollector {
  private readonly parser = new SaxesParser({ fragment: true });
  private readonly open: Open[] = [];
  private depth = 0;
  private faults = 0;
  private length = 0;
  private found: XmlElement[] = [];

  constructor(
    private readonly path: string,
    private readonly names: readonly string[],
  ) {
    // Without a handler the parser would throw at the first fault.
    this.parser.on('error', () => {
      this.faults += 1;
      if (this.faults > FAULTS) throw new SourceError('DAMAGED_FILE', this.path);
    });
    this.parser.on('opentag', ({ name, attributes }) => this.begin(name, attributes as Record<string, string>));
    this.parser.on('closetag', () => this.close());
    this.parser.on('text', (text) => this.write(text));
    this.parser.on('cdata', (text) => this.write(text));
  }

  feed(piece: string): XmlElement[] {
    this.found = [];
    try {
      this.parser.write(piece);
    } catch (cause) {
      throw cause instanceof SourceError ? cause : new SourceError('DAMAGED_FILE', this.path);
    }
    return this.found;
  }

  private begin(name: string, attributes: Record<string, string>): void {
    this.depth += 1;
    if (this.depth > SOURCE_LIMITS.depth) throw new SourceError('TOO_LARGE', this.path);
    if (this.open.length === 0 && !this.names.includes(name)) return;
    this.count(name.length + 100);
    this.open.push({ name, attributes: Object.fromEntries(Object.entries(attributes)), text: '', children: [] });
  }

  private write(text: string): void {
    const element = this.open.at(-1);
    if (!element) return;
    this.count(text.length);
    element.text += text;
  }

  private close(): void {
    this.depth -= 1;
    const element = this.open.pop();
    if (!element) return;
    const whole: XmlElement = { ...element, text: element.text.trim() };
    const parent = this.open.at(-1);
    if (parent) parent.children.push(whole);
    else {
      this.found.push(whole);
      this.length = 0;
    }
  }

  private count(length: number): void {
    this.length += length;
    if (this.length > SOURCE_LIMITS.elementLength) throw new SourceError('TOO_LARGE', this.path);
  }
}

/** The text of the first child of that name, whatever its case; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  const wanted = name.toLowerCase();
  return element.children.find((child) => child.name.toLowerCase() === wanted)?.text ?? '';
}
