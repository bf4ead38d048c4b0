import { sources } from '../en/sources';
import { addWords } from '../late';

addWords('sources', sources);
