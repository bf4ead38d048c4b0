import { marksOf, withoutCode } from '../domain/noteText';
import { safeFileName, uniqueNames } from './fileName';
import { writeFrontMatter } from './frontMatter';

/** A note on its way into a file. Everything in it may be read at the present horizon. */
export type ExportedNote = {
  /** The note's own id. */
  id: string;
  /** Null where the note has none: it is called by what it is about. */
  title: string | null;
  text: string;
  tags: readonly string[];
  /** Epoch milliseconds. */
  createdAt: number;
  changedAt: number;
  subject: {
    kind: string;
    /** What it is called: `Star Trek: Picard S1E5`. */
    name: string;
    /** The same for two notes on the same thing. */
    key: string;
    show: { title: string; id: string } | null;
    season: number | null;
    episode: number | null;
    episodeId: string | null;
  };
  /** What each mark of the text that leads somewhere is about, by `markKey`. */
  links: Readonly<Record<string, string>>;
};

export type NoteFile = { name: string; content: string };

/** The file that lists the others. */
const INDEX = 'All notes';

/** How a name or a code in a note is looked up in `links`. */
export function markKey(mark: { name: string } | { season: number; number: number }): string {
  return 'name' in mark ? `[[${mark.name}` : `s${mark.season}e${mark.number}`;
}

/**
 * One Markdown file a note, and one that lists them. Names and codes that other notes are about become links to the
 * newest of those; others stay as they were written.
 */
export function* noteFiles(notes: readonly ExportedNote[]): Generator<NoteFile> {
  const nameOf = uniqueNames('.md', [`${INDEX}.md`]);
  const names = new Map(notes.map((note) => [note.id, nameOf(safeFileName(calledOf(note), 'Note'))]));
  const about = new Map<string, string>();
  for (const note of notes.toSorted((a, b) => a.changedAt - b.changedAt))
    about.set(note.subject.key, names.get(note.id) ?? '');
  for (const note of notes) {
    const name = names.get(note.id) ?? '';
    yield { name, content: `${headOf(note)}\n${withLinks(note, name, about)}${note.text.endsWith('\n') ? '' : '\n'}` };
  }
  yield { name: `${INDEX}.md`, content: indexOf(notes, names) };
}

const calledOf = ({ title, subject }: ExportedNote) => title ?? subject.name;

function headOf({ id, title, tags, createdAt, changedAt, subject }: ExportedNote): string {
  return writeFrontMatter({
    title: title ?? subject.name,
    subject: subject.name,
    kind: subject.kind,
    show: subject.show?.title ?? null,
    season: subject.season,
    episode: subject.episode,
    tags,
    created: new Date(createdAt).toISOString(),
    changed: new Date(changedAt).toISOString(),
    note_id: id,
    show_id: subject.show?.id ?? null,
    episode_id: subject.episodeId,
  });
}

function withLinks({ text, links }: ExportedNote, own: string, about: ReadonlyMap<string, string>): string {
  let written = '';
  let at = 0;
  for (const mark of marksOf(text)) {
    const target = mark.kind === 'tag' ? undefined : about.get(links[markKey(mark)] ?? '');
    // Inside a link of Markdown there can be no other.
    if (mark.kind === 'tag' || target === undefined || target === own || isInLink(text, mark.from)) continue;
    const label = mark.kind === 'name' ? mark.name : text.slice(mark.from, mark.to);
    written += `${text.slice(at, mark.from)}${link(label, target)}`;
    at = mark.to;
  }
  return written + text.slice(at);
}

const LINK = /!?\[[^[\]\n]*\]\([^()\n]*\)|<[a-z][a-z0-9+.-]*:[^<>\s]*>|\bhttps?:\/\/\S+/gi;

function isInLink(text: string, place: number): boolean {
  return [...withoutCode(text).matchAll(LINK)].some(
    ({ 0: whole, index }) => place > index && place < index + whole.length,
  );
}

function link(label: string, file: string): string {
  return `[${label.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`)}](${addressOf(file)})`;
}

/** A relative address: every sign that Markdown or an address could take otherwise is a number. */
function addressOf(file: string): string {
  return encodeURIComponent(file).replaceAll(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

function indexOf(notes: readonly ExportedNote[], names: ReadonlyMap<string, string>): string {
  const lines = notes
    .toSorted((a, b) => calledOf(a).localeCompare(calledOf(b), 'en') || a.createdAt - b.createdAt)
    .map((note) => {
      const { subject } = note;
      const about = note.title === null ? '' : `, on ${plain(subject.name)}`;
      return `- ${link(calledOf(note), names.get(note.id) ?? '')}${about}`;
    });
  return `# ${INDEX}\n\n${lines.join('\n')}${lines.length > 0 ? '\n' : ''}`;
}

const plain = (text: string) => text.replaceAll(/[\\`*_[\]<>]/g, String.raw`\$&`).replaceAll(/\s+/g, ' ');
