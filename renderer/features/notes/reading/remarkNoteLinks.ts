import { findMarks, type NoteMark } from '../../../../shared/domain/noteText';
import { fold } from '../../../../shared/util/fold';
import { linkKey, type NoteText } from '../../../db/reads';
import { writeCode } from '../../../i18n/format';
import { subjectAddress, tagAddress } from '../addresses';

/** What of a Markdown tree is used here. */
type MarkdownNode = { type: string; value?: string; url?: string; children?: MarkdownNode[] };

/** Text in these means itself, and a link in a link is none. */
const LEFT_ALONE = new Set(['link', 'linkReference', 'code', 'inlineCode', 'definition']);
/** Elements that hold paragraphs, not words. */
const HOLDS_BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/**
 * Makes links of the names, codes and tags in running text, and words of HTML. `links` has what may be read now; a name that is not in it
 * stays what it is: a word of the viewer's.
 */
export function remarkNoteLinks({ links }: Pick<NoteText, 'links'>) {
  const walk = (node: MarkdownNode): void => {
    if (!node.children || LEFT_ALONE.has(node.type)) return;
    node.children = node.children.flatMap((child) => {
      if (child.type === 'html') return [asWritten(child, HOLDS_BLOCKS.has(node.type))];
      if (child.type === 'text') return splitText(child.value ?? '', links);
      walk(child);
      return [child];
    });
  };
  return walk;
}

/** HTML means nothing in a note, and is not lost either: it reads as it was typed. */
function asWritten({ value = '' }: MarkdownNode, isBlock: boolean): MarkdownNode {
  const text = { type: 'text', value };
  return isBlock ? { type: 'paragraph', children: [text] } : text;
}

function splitText(text: string, links: NoteText['links']): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let done = 0;
  for (const mark of findMarks(text)) {
    if (mark.from > done) nodes.push({ type: 'text', value: text.slice(done, mark.from) });
    nodes.push(nodeOf(mark, text.slice(mark.from, mark.to), links));
    done = mark.to;
  }
  if (done < text.length) nodes.push({ type: 'text', value: text.slice(done) });
  return nodes;
}

function nodeOf(mark: NoteMark, written: string, links: NoteText['links']): MarkdownNode {
  const value = shownText(mark, written);
  const to = mark.kind === 'tag' ? undefined : links[linkKey(mark)];
  const url = mark.kind === 'tag' ? tagAddress(fold(mark.tag)) : to && subjectAddress(to);
  // What leads nowhere keeps its form as well: `S9E9` may mean something else.
  if (typeof url !== 'string') return { type: 'text', value: mark.kind === 'name' ? mark.name : written };
  return { type: 'link', url, children: [{ type: 'text', value }] };
}

function shownText(mark: NoteMark, written: string): string {
  if (mark.kind === 'name') return mark.name;
  return mark.kind === 'episode' ? writeCode(mark.season, mark.number) : written;
}
