import type { LucideIcon } from 'lucide-react';
import { classNames, Icon, Tooltip, VisuallyHidden } from '../../ui';
import styles from './SideLink.module.css';

interface SideLinkProps {
  readonly route: string;
  readonly name: string;
  /** What is printed where the name is too long for the column: a part of it. */
  readonly printed?: string;
  readonly current: boolean;
  /** A page below it is open: marked, but not the page itself. */
  readonly within?: boolean;
  /** Without an icon: the ink of a show stands in its place. */
  readonly icon?: LucideIcon;
  readonly keys?: string;
  readonly count?: string;
  /** What the count says in words. */
  readonly countName?: string;
  /** The caller has the list item. */
  readonly bare?: boolean;
}

/** One place to go to. In the rail only its icon is seen; its name stays its name, and becomes a tooltip. */
export function SideLink(props: SideLinkProps) {
  const { route, name, printed = name, current, within = false, icon, keys, count, countName, bare = false } = props;
  const link = (
    <a
      href={`#${route}`}
      aria-current={current ? 'page' : undefined}
      className={classNames(styles.link, (current || within) && styles.current)}
    >
      {icon ? <Icon of={icon} /> : <span aria-hidden className={styles.ink} />}
      <span className={styles.name}>
        {name !== printed && <VisuallyHidden>{name.slice(0, name.length - printed.length)}</VisuallyHidden>}
        {printed}
      </span>
      {count !== undefined && (
        <span aria-hidden className={styles.count}>
          {count}
        </span>
      )}
      {countName !== undefined && <VisuallyHidden>, {countName}</VisuallyHidden>}
    </a>
  );
  const named = icon ? (
    <Tooltip text={name} keys={keys} side="right">
      {link}
    </Tooltip>
  ) : (
    link
  );
  return bare ? named : <li>{named}</li>;
}
