import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { desktop } from '../../platform/desktop';

/** Goes where another window of the app asks: one that shows a card only has no other pages. */
export function useGoRequests(): void {
  const { history } = useRouter();
  useEffect(() => desktop.on('go', ({ route }) => history.push(route)), [history]);
}
