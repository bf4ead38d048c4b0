import { addShow } from '../en/addShow';
import { addWords } from '../late';

addWords('addShow', addShow);
