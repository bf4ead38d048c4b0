import { exports } from '../en/exports';
import { addWords } from '../late';

addWords('exports', exports);
