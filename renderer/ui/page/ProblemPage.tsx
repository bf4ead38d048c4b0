import { ChevronDown, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Icon } from '../action/Icon';
import { Kicker } from './Kicker';
import { ScotchRule } from './Rules';
import styles from './ProblemPage.module.css';

export interface ProblemFigure {
  readonly value: ReactNode;
  readonly caption: ReactNode;
}

export interface ProblemWay {
  readonly id: string;
  readonly title: ReactNode;
  readonly text: ReactNode;
  /** One button. Only the first way has a primary one. */
  readonly action: ReactNode;
}

export interface ProblemPageProps {
  /** Nothing is wrong: something is being done that everything waits for. */
  readonly calm?: boolean | undefined;
  readonly kicker: ReactNode;
  /** What is safe comes before what is not. */
  readonly title: ReactNode;
  readonly text: ReactNode;
  readonly figures?: readonly ProblemFigure[] | undefined;
  /** A job that mends it, while it runs. */
  readonly progress?: ReactNode;
  /** The ways on, best first. */
  readonly ways: readonly ProblemWay[];
  readonly reportLabel?: ReactNode;
  /** Plain text, as it would be copied. */
  readonly report?: string | undefined;
  readonly footStart?: ReactNode;
  readonly footEnd?: ReactNode;
}

/** When something went wrong that stops everything: what is so, what is safe, and the ways on. */
export function ProblemPage({
  calm = false,
  kicker,
  title,
  text,
  figures = [],
  progress,
  ways,
  reportLabel,
  report,
  footStart,
  footEnd,
}: ProblemPageProps) {
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <Kicker tone={calm ? 'quiet' : 'bad'}>
          {!calm && <Icon of={TriangleAlert} />}
          {kicker}
        </Kicker>
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.text}>{text}</p>
        <ScotchRule className={styles.rule} />
        {figures.length > 0 && (
          <ul className={styles.figures}>
            {figures.map((figure, index) => (
              <li key={index}>
                <span className={styles.value}>{figure.value}</span>
                <span className={styles.caption}>{figure.caption}</span>
              </li>
            ))}
          </ul>
        )}
        {progress}
        <ol className={styles.ways}>
          {ways.map((way, index) => (
            <li key={way.id} className={styles.way}>
              <span aria-hidden className={styles.number}>
                {index + 1}
              </span>
              <div className={styles.words}>
                <h2 className={styles.wayTitle}>{way.title}</h2>
                <p className={styles.wayText}>{way.text}</p>
              </div>
              {way.action}
            </li>
          ))}
        </ol>
        {report !== undefined && (
          <details open className={styles.report}>
            <summary>
              <Icon of={ChevronDown} />
              {reportLabel}
            </summary>
            <pre>{report}</pre>
          </details>
        )}
        <footer className={styles.foot}>
          <div className={styles.footGroup}>{footStart}</div>
          <div className={styles.footGroup}>{footEnd}</div>
        </footer>
      </div>
    </main>
  );
}
