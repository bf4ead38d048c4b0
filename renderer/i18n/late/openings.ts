import { openings } from '../en/openings';
import { addWords } from '../late';

addWords('openings', openings);
