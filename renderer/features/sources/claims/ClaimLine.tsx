import { Check, History, Quote, X } from 'lucide-react';
import { useId, useState } from 'react';
import type { ClaimView, SourcesPage } from '../../../db/reads';
import { useTranslation } from '../../../i18n';
import { Icon, Tag, type IconShape } from '../../../ui';
import { SourceCount } from '../SourceCount';
import { SourceLines } from '../SourceLines';
import styles from './Claims.module.css';

const GLYPHS: Readonly<Record<ClaimView['verdict'], IconShape>> = {
  agrees: Check,
  disagrees: X,
  outdated: History,
  opinion: Quote,
};

/** What a source says, in our words: whether it holds, what holds in its place, and who says so. */
export function ClaimLine({ claim, page }: { claim: ClaimView; page: SourcesPage }) {
  const { t } = useTranslation('sources');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const linesId = useId();
  const { verdict, text, lang, correction, note, unconfirmed, evidence } = claim;
  const hasSources = evidence.length > 0 || unconfirmed;
  return (
    <li className={styles.claim}>
      <span className={styles.verdict} data-verdict={verdict}>
        <Icon of={GLYPHS[verdict]} size={14} />
        {t(`verdict.${verdict}`)}
      </span>
      <div className={styles.texts}>
        <p>
          <span lang={lang}>{text}</span>
          {unconfirmed && <Tag>{common('unconfirmed')}</Tag>}
        </p>
        {correction !== null && (
          <p className={styles.correction}>
            <span className={styles.label}>{t('correction')}</span> <span lang={lang}>{correction}</span>
          </p>
        )}
        {note !== null && (
          <p lang={lang} className={styles.note}>
            {note}
          </p>
        )}
      </div>
      {hasSources && (
        <SourceCount
          count={evidence.length}
          open={open}
          onToggle={() => setOpen((was) => !was)}
          controls={linesId}
          className={styles.count}
        />
      )}
      {open && (
        <SourceLines
          id={linesId}
          show={page.show.slug}
          ids={evidence}
          sources={page.heads}
          className={styles.evidence}
        />
      )}
    </li>
  );
}
