import { unlocked } from '../en/unlocked';
import { addWords } from '../late';

addWords('unlocked', unlocked);
