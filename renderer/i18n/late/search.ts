import { search } from '../en/search';
import { addWords } from '../late';

addWords('search', search);
