import { UnmatchedScreen } from '../../features/addShow';
import { AreaScreen } from './AreaScreen';

export function UnmatchedPage() {
  return (
    <AreaScreen area="unmatched">
      <UnmatchedScreen />
    </AreaScreen>
  );
}
