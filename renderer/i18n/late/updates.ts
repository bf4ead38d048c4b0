import { updates } from '../en/updates';
import { addWords } from '../late';

addWords('updates', updates);
