import { people } from '../en/people';
import { addWords } from '../late';

addWords('people', people);
