import { EdgeLabelRenderer } from '@xyflow/react';
import { Fragment } from 'react';
import { classNames } from '../../../ui';
import styles from './LinesLayer.module.css';
import type { DrawnLine } from './lines';

/**
 * All lines in one drawing below the characters, and what those of the chosen one say. Decoration: every character is
 * told with its relations, and the table has them all.
 */
export function LinesLayer({ lines }: { lines: readonly DrawnLine[] }) {
  return (
    <EdgeLabelRenderer>
      <div aria-hidden className={styles.layer}>
        <svg className={styles.lines}>
          {lines.map((one) => (
            <Line key={one.id} line={one} />
          ))}
        </svg>
        {lines.map(
          ({ id, label }) =>
            label && (
              <span
                key={id}
                className={classNames(styles.label, label.isOneLine && styles.oneLine)}
                style={{ left: label.x, top: label.y, ...(!label.isOneLine && { maxWidth: label.width }) }}
              >
                {label.text}
              </span>
            ),
        )}
      </div>
    </EdgeLabelRenderer>
  );
}

function Line({ line: { line, path, isChosen, arrow } }: { line: DrawnLine }) {
  return (
    <Fragment>
      <path d={path} className={classNames(styles.line, styles[line], isChosen && styles.chosen)} />
      {line === 'family' && <path d={path} className={styles.between} />}
      {arrow && (
        <path
          d="M-7 -4.5L0 0L-7 4.5"
          transform={`translate(${arrow.x} ${arrow.y}) rotate(${arrow.angle})`}
          className={styles.arrow}
        />
      )}
    </Fragment>
  );
}
