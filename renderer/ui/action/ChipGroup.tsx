import type { KeyboardEvent, ReactNode } from 'react';
import { classNames } from '../classNames';
import { Chip } from './Chip';
import { focusItem, rovingTarget } from './rovingFocus';
import styles from './Chip.module.css';

export interface ChipOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly count?: ReactNode;
}

interface GroupProps<Value extends string> {
  /** What is chosen here, for screen readers. */
  readonly label: string;
  readonly options: readonly ChipOption<Value>[];
  readonly className?: string | undefined;
}

export interface ChipGroupProps<Value extends string> extends GroupProps<Value> {
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of several, as chips: a radio group with one tab stop. Arrows, Home and End choose. */
export function ChipGroup<Value extends string>({ label, options, value, onChange, className }: ChipGroupProps<Value>) {
  const chosen = options.findIndex((option) => option.value === value);

  const moveByKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = rovingTarget(event, Math.max(chosen, 0), options.length);
    const option = target === undefined ? undefined : options[target];
    if (target === undefined || option === undefined) return;
    event.preventDefault();
    focusItem(event.currentTarget, 'radio', target);
    onChange(option.value);
  };

  return (
    <div
      role="radiogroup"
      aria-label={label}
      tabIndex={-1}
      onKeyDown={moveByKey}
      className={classNames(styles.group, className)}
    >
      {options.map((option, index) => (
        <Chip
          key={option.value}
          exclusive
          on={option.value === value}
          count={option.count}
          tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </div>
  );
}

export interface ChipSetProps<Value extends string> extends GroupProps<Value> {
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any of several, as chips that are pressed or not. */
export function ChipSet<Value extends string>({ label, options, values, onChange, className }: ChipSetProps<Value>) {
  const toggle = (value: Value) =>
    onChange(values.includes(value) ? values.filter((other) => other !== value) : [...values, value]);
  return (
    <div role="group" aria-label={label} className={classNames(styles.group, className)}>
      {options.map((option) => (
        <Chip
          key={option.value}
          on={values.includes(option.value)}
          count={option.count}
          onClick={() => toggle(option.value)}
        >
          {option.label}
        </Chip>
      ))}
    </div>
  );
}
