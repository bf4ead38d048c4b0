import { help } from '../en/help';
import { addWords } from '../late';

addWords('help', help);
