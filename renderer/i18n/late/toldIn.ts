import { toldIn } from '../en/toldIn';
import { addWords } from '../late';

addWords('toldIn', toldIn);
