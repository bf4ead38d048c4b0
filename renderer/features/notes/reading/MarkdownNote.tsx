import { Copy, Square, SquareCheck } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';
import Markdown, { type Components } from 'react-markdown';
import rehypeSanitize from 'rehype-sanitize';
import remarkGfm from 'remark-gfm';
import { splitTitle } from '../../../../shared/domain/noteText';
import type { NoteText } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { announce, classNames, Icon, IconButton, Prose } from '../../../ui';
import styles from './MarkdownNote.module.css';
import { remarkNoteLinks } from './remarkNoteLinks';
import { ALLOWED, isInsideAddress, keepAddress, webAddress } from './safety';
import '../../../i18n/late/notes';

export interface MarkdownNoteProps {
  /** The text, its title left out here; and where its names lead. */
  readonly note: Pick<NoteText, 'text' | 'links'>;
  /** Smaller, for a block on another page. */
  readonly small?: boolean | undefined;
}

/** A note to be read. Nothing in it runs, loads or leads out of the app. */
export function MarkdownNote({ note, small = false }: MarkdownNoteProps) {
  const { body } = splitTitle(note.text);
  return (
    <Prose className={classNames(styles.note, small && styles.small)}>
      <Markdown
        remarkPlugins={[remarkGfm, [remarkNoteLinks, { links: note.links }]]}
        rehypePlugins={[[rehypeSanitize, ALLOWED]]}
        urlTransform={keepAddress}
        skipHtml
        components={COMPONENTS}
      >
        {body}
      </Markdown>
    </Prose>
  );
}

/** The page has the heading of the first rank, and a block on it the second. */
const COMPONENTS: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h4>{children}</h4>,
  h5: ({ children }) => <h5>{children}</h5>,
  h6: ({ children }) => <h6>{children}</h6>,
  a: ({ href, children }) => <Address address={href ?? ''}>{children}</Address>,
  img: ({ alt }) => <Picture alt={alt} />,
  input: ({ checked }) => <Task done={checked === true} />,
  table: ({ children }) => (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table scrolls, by keys too
    <div className={styles.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  ),
};

function Address({ address, children }: { address: string; children?: ReactNode }) {
  if (isInsideAddress(address)) {
    const isTag = address.startsWith('#/notes?tag=');
    return (
      <a href={address} className={isTag ? styles.tag : styles.link}>
        {children}
      </a>
    );
  }
  const web = webAddress(address);
  return web === null ? <>{children}</> : <WebAddress address={web}>{children}</WebAddress>;
}

/** Shown, so that it can be copied: Watchbill opens nothing outside itself. */
function WebAddress({ address, children }: { address: string; children?: ReactNode }) {
  const { t } = useTranslation('notes');
  const copy = async () => {
    await navigator.clipboard.writeText(address);
    announce(t('copied'));
  };
  const isBare = children === address || (typeof children === 'string' && `${children}/` === address);
  return (
    <span className={styles.web}>
      {!isBare && <>{children} </>}
      <span className={styles.address}>{address}</span>
      <IconButton
        icon={Copy}
        size="small"
        name={t('copyAddress', { address })}
        onClick={() => void copy().catch(reportError)}
      />
    </span>
  );
}

function Picture({ alt }: Pick<ComponentProps<'img'>, 'alt'>) {
  const { t } = useTranslation('notes');
  return <em className={styles.picture}>{alt ? t('picture', { alt }) : t('pictureBare')}</em>;
}

function Task({ done }: { done: boolean }) {
  const { t } = useTranslation('notes');
  return (
    <span role="img" aria-label={t(done ? 'taskDone' : 'taskOpen')} className={styles.task}>
      <Icon of={done ? SquareCheck : Square} />
    </span>
  );
}
