import { library } from '../en/library';
import { addWords } from '../late';

addWords('library', library);
