import { memo } from 'react';
import type { SearchHit } from '../../search/answers';
import { MatchedText } from '../../ui';
import { ROW_FOCUS, rowAttributes } from '../lists';
import { hitParts } from './hitParts';
import { resultLines } from './resultLines';
import styles from './ResultRow.module.css';

type ResultRowProps = { hit: SearchHit; isStop: boolean };

const GLYPH = 36;

/** One thing that was found, and the sentence in which it was found where its name does not say it. */
export const ResultRow = memo(function ResultRow({ hit, isStop }: ResultRowProps) {
  const parts = hitParts(hit);
  const { about, aboutMatches, sentence } = resultLines(hit, parts);
  return (
    <li {...rowAttributes(hit.id)} data-ink={parts.ink} className={styles.item}>
      <a {...ROW_FOCUS} href={`#${hit.id}`} tabIndex={isStop ? 0 : -1} className={styles.row}>
        <span className={styles.glyph}>{parts.glyph(GLYPH)}</span>
        <span className={styles.words}>
          <span className={styles.line}>
            <span lang={parts.lang} className={parts.hidden ? styles.hidden : styles.label}>
              <MatchedText text={parts.label} matches={hit.matches} />
            </span>
            {about !== '' && (
              <span className={styles.about}>
                <MatchedText text={about} matches={aboutMatches} />
              </span>
            )}
          </span>
          {sentence !== null && (
            <span className={styles.sentence}>
              <MatchedText text={sentence.text} matches={sentence.matches} />
            </span>
          )}
        </span>
        {parts.aside !== null && <span className={styles.aside}>{parts.aside}</span>}
      </a>
    </li>
  );
});
