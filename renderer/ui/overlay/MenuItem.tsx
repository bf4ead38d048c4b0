import { Menu as BaseMenu } from '@base-ui/react/menu';
import { Check } from 'lucide-react';
import { Icon } from '../action/Icon';
import { KeyHint } from '../action/KeyHint';
import { classNames } from '../classNames';
import type { MenuAction, MenuCheck, MenuEntry, MenuRadio } from './menuEntries';
import styles from './Menu.module.css';

/** One entry of a menu, whatever its kind. */
export function MenuItem({ entry }: { readonly entry: MenuEntry }) {
  switch (entry.kind) {
    case 'separator':
      return <BaseMenu.Separator className={styles.separator} />;
    case 'check':
      return <CheckItem entry={entry} />;
    case 'radio':
      return <RadioItems entry={entry} />;
    case 'action':
    case undefined:
    default:
      return <ActionItem entry={entry} />;
  }
}

function ActionItem({ entry }: { readonly entry: MenuAction }) {
  return (
    <BaseMenu.Item
      label={entry.label}
      disabled={entry.disabledReason !== undefined}
      onClick={entry.onSelect}
      className={classNames(styles.item, entry.danger && styles.danger)}
    >
      <span className={styles.glyph}>{entry.icon && <Icon of={entry.icon} />}</span>
      <span className={styles.label}>
        {entry.label}
        {entry.disabledReason !== undefined && <span className={styles.explanation}>{entry.disabledReason}</span>}
      </span>
      {entry.keys !== undefined && <KeyHint keys={entry.keys} bare />}
    </BaseMenu.Item>
  );
}

function CheckItem({ entry }: { readonly entry: MenuCheck }) {
  return (
    <BaseMenu.CheckboxItem
      label={entry.label}
      checked={entry.checked}
      onCheckedChange={(checked) => entry.onChange(checked)}
      className={styles.item}
    >
      <span className={styles.glyph}>{entry.checked && <Icon of={Check} />}</span>
      <span className={styles.label}>{entry.label}</span>
      {entry.keys !== undefined && <KeyHint keys={entry.keys} bare />}
    </BaseMenu.CheckboxItem>
  );
}

function RadioItems({ entry }: { readonly entry: MenuRadio }) {
  const choose = (value: unknown) => {
    if (typeof value === 'string') entry.onChange(value);
  };
  return (
    <BaseMenu.Group>
      <BaseMenu.GroupLabel className={styles.heading}>{entry.label}</BaseMenu.GroupLabel>
      <BaseMenu.RadioGroup value={entry.value} onValueChange={choose}>
        {entry.options.map((option) => (
          <BaseMenu.RadioItem
            key={option.value}
            value={option.value}
            label={option.label}
            closeOnClick
            className={styles.item}
          >
            <span className={styles.glyph}>{option.value === entry.value && <Icon of={Check} />}</span>
            <span className={styles.label}>
              {option.label}
              {option.explanation !== undefined && <span className={styles.explanation}>{option.explanation}</span>}
            </span>
          </BaseMenu.RadioItem>
        ))}
      </BaseMenu.RadioGroup>
    </BaseMenu.Group>
  );
}
