import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import { classNames } from '../classNames';
import { Tooltip } from '../overlay/Tooltip';
import styles from './Tabs.module.css';

export interface TabItem<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly count?: ReactNode;
  /** Why it cannot be opened yet. */
  readonly disabledReason?: string | undefined;
}

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly tabs: readonly TabItem<Value>[];
  /** The content of the tab that is open. */
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** Parts of one page, one at a time. Arrows move, Enter or Space opens. */
export function Tabs<Value extends string>({ label, value, onChange, tabs, children, className }: TabsProps<Value>) {
  const open = (chosen: unknown) => {
    const tab = tabs.find((candidate) => candidate.value === chosen);
    if (tab && tab.disabledReason === undefined) onChange(tab.value);
  };
  return (
    <BaseTabs.Root value={value} onValueChange={open} className={className}>
      <BaseTabs.List aria-label={label} className={styles.list}>
        {tabs.map((tab) => {
          const disabled = tab.disabledReason !== undefined;
          const item = (
            <BaseTabs.Tab
              key={tab.value}
              value={tab.value}
              disabled={disabled}
              className={classNames(styles.tab, disabled && styles.disabled)}
            >
              {tab.label}
              {tab.count !== undefined && <span className={styles.count}>{tab.count}</span>}
            </BaseTabs.Tab>
          );
          return disabled ? (
            <Tooltip key={tab.value} text={tab.disabledReason}>
              {item}
            </Tooltip>
          ) : (
            item
          );
        })}
      </BaseTabs.List>
      <BaseTabs.Panel value={value} className={styles.panel}>
        {children}
      </BaseTabs.Panel>
    </BaseTabs.Root>
  );
}
