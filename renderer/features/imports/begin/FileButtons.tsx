import { FolderOpen, Upload } from 'lucide-react';
import { useRef, type ChangeEvent } from 'react';
import { useTranslation } from '../../../i18n';
import { Button } from '../../../ui';
import styles from './Begin.module.css';

/** What an export may consist of: of a folder full of videos nothing else is even looked at. */
const WORTH_READING = /\.(nfo|json|ndjson|csv|tsv|xml|gz|zip)$/i;

/** The two ways to choose: files, or a folder with all that lies in it. */
export function FileButtons({ onFiles }: { onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('imports');
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const take = (event: ChangeEvent<HTMLInputElement>, filter: (file: File) => boolean) => {
    const chosen = [...(event.currentTarget.files ?? [])].filter(filter);
    // The same file may be chosen again, after it was changed.
    event.currentTarget.value = '';
    onFiles(chosen);
  };
  return (
    <div className={styles.buttons}>
      <Button variant="primary" icon={Upload} onClick={() => files.current?.click()}>
        {t('choose')}
      </Button>
      <Button icon={FolderOpen} onClick={() => folder.current?.click()}>
        {t('folder')}
      </Button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={t('choose')}
        data-import="files"
        onChange={(event) => take(event, () => true)}
      />
      <input
        {...{ webkitdirectory: '' }}
        ref={folder}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={t('folder')}
        data-import="folder"
        onChange={(event) => take(event, ({ name }) => WORTH_READING.test(name))}
      />
    </div>
  );
}
