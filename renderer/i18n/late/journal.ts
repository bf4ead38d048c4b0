import { journal } from '../en/journal';
import { addWords } from '../late';

addWords('journal', journal);
