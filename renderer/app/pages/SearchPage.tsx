import { SearchScreen } from '../../features/search';
import { AreaScreen } from './AreaScreen';

export function SearchPage() {
  return (
    <AreaScreen area="search">
      <SearchScreen />
    </AreaScreen>
  );
}
