import type { ReactNode } from 'react';
import { SectionHead } from '../../ui';
import styles from './SettingsScreen.module.css';

/** One group of settings. */
export function SettingSection({
  id,
  title,
  first = false,
  children,
}: {
  id: string;
  title: string;
  first?: boolean;
  children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className={styles.section}>
      <SectionHead title={title} titleId={id} rule={first ? 'none' : 'strong'} />
      {children}
    </section>
  );
}

/** What it is about at the left, what can be chosen at the right. */
export function SettingRow({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <p>{label}</p>
        {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      </div>
      <div className={styles.control}>{children}</div>
    </div>
  );
}
