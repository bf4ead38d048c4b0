import changelog from '../../../CHANGELOG.md?raw';
import { useTranslation } from '../../i18n';
import { SectionHead, Tag } from '../../ui';
import styles from './Help.module.css';
import { readChangelog } from './readChangelog';

/** What changed for the people who use it, from the project's own list, newest version first. */
export function News() {
  const { t } = useTranslation('help');
  const releases = readChangelog(changelog);
  return (
    <section id="news" aria-labelledby="help-news" className={styles.section}>
      <SectionHead title={t('news.title')} titleId="help-news" />
      {releases.length === 0 && <p className={styles.text}>{t('news.unreadable')}</p>}
      {releases.map(({ version, released, items }) => (
        <article key={version} className={styles.release}>
          <h3 className={styles.version}>
            {version} {!released && <Tag>{t('news.notYet')}</Tag>}
          </h3>
          {/* The list of changes is written in English. */}
          <ul lang="en" className={styles.changes}>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
