import { imports } from '../en/imports';
import { addWords } from '../late';

addWords('imports', imports);
