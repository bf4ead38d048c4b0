import { notes } from '../en/notes';
import { addWords } from '../late';

addWords('notes', notes);
