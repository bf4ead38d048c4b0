import { lists } from '../en/lists';
import { addWords } from '../late';

addWords('lists', lists);
