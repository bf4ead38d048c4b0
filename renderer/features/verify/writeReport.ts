import type { Finding, FindingKind, VerifyReport } from '../../db/verify/finding';
import { words } from '../../i18n';
import { writeInstant } from '../../i18n/format';
import { clock } from '../../platform/clock';
import '../../i18n/late/verify';
import { figure as writeFigure } from '../../i18n/figures';

/** In the order in which they matter. */
const KINDS = [
  'gone',
  'changed',
  'unexplained',
  'relation',
  'shape',
  'entry',
  'line',
  'derived',
] as const satisfies readonly FindingKind[];

/** Kinds that were found, with all of each and those that are named. */
export type FoundKind = { kind: FindingKind; count: number; findings: Finding[] };

export function foundKinds({ findings, counts }: VerifyReport): FoundKind[] {
  return KINDS.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count === 0 ? [] : [{ kind, count, findings: findings.filter((one) => one.kind === kind) }];
  });
}

/** Whether anything was found that is not repaired. */
export function isWhole({ counts }: VerifyReport): boolean {
  return Object.entries(counts).every(([kind, count]) => kind === 'derived' || count === 0);
}

export { writeFigure };

/** One finding on one line: table, key and field. Nothing of it tells what somebody watched. */
export function writeFinding({ table, key, detail }: Finding): string {
  return [table, key, detail].filter((part) => part !== '').join(' · ');
}

/** The report as a file: plain text, for the viewer and for whoever helps them. */
export function writeReport(report: VerifyReport, app: string): string {
  const { rows, entries, lines, shows, at } = report;
  const found = foundKinds(report);
  const parts = [
    words.t('verify:file.head', { app, when: writeInstant(at, clock.zone()) }),
    words.t('verify:looked', {
      rows: writeFigure(rows),
      entries: writeFigure(entries),
      lines: writeFigure(lines),
      shows: writeFigure(shows),
    }),
    ...(found.length === 0 ? [words.t('verify:whole.title')] : []),
    ...found.map(({ kind, count, findings }) =>
      [
        `${words.t(`verify:kind.${kind}`)}: ${writeFigure(count)}`,
        ...findings.map((one) => `  ${writeFinding(one)}`),
        ...(findings.length < count
          ? [
              `  ${words.t('verify:more', { count: count - findings.length, formatted: writeFigure(count - findings.length) })}`,
            ]
          : []),
      ].join('\n'),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
