import { COMMANDS, LIST_KEYS, type Command } from '../../commands';
import { useTranslation } from '../../i18n';
import { KeyHint, SectionHead } from '../../ui';
import styles from './ShortcutsDialog.module.css';
import '../../i18n/late/help';

/** Every key, from the registry that the keys themselves come from: for the list of keys, and for the help page. */
export function KeyColumns() {
  const { t } = useTranslation('shell');
  const { t: help } = useTranslation('help');
  const rowsOf = (commands: readonly Command[]) =>
    commands.filter(({ keys }) => keys.length > 0).map(({ id, keys }) => ({ id, keys, words: t(`command.${id}`) }));
  return (
    <>
      <KeyList title={t('keys.everywhere')} rows={rowsOf(COMMANDS.filter((one) => !isPlace(one)))} />
      <KeyList title={t('keys.places')} rows={rowsOf(COMMANDS.filter(isPlace))} />
      <KeyList
        wide
        title={t('keys.lists')}
        rows={LIST_KEYS.map(({ id, keys }) => ({ id, keys, words: help(`listKey.${id}`) }))}
      />
    </>
  );
}

/** Commands that lead to a page, as against those that do something where one is. */
const isPlace = ({ id }: Command): boolean => id.startsWith('go-') && id !== 'go-back' && id !== 'go-forward';

type KeyRow = { id: string; keys: readonly string[]; words: string };

function KeyList({ title, rows, wide = false }: { title: string; rows: readonly KeyRow[]; wide?: boolean }) {
  return (
    <section className={wide ? styles.wide : undefined}>
      <SectionHead title={title} level={3} rule="below" />
      <dl className={styles.list}>
        {rows.map(({ id, keys, words }) => (
          <div key={id} className={styles.row}>
            <dt>{words}</dt>
            <dd className={styles.keys}>
              {keys.map((key) => (
                <KeyHint read key={key} keys={key} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
