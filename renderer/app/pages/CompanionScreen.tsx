import type { ReactNode } from 'react';
import { Screen } from '../Screen';
import { useShowTitle } from './useTitles';

/** A page about one show: the window and the running head are named after both. */
export function CompanionScreen({ slug, name, children }: { slug: string; name: string; children: ReactNode }) {
  const show = useShowTitle(slug);
  return (
    <Screen
      key={slug}
      title={show === null ? null : [name, show].join(' · ')}
      trail={[...(show === null ? [] : [show]), name]}
    >
      {children}
    </Screen>
  );
}
