import { cutOffImport } from '../en/cutOffImport';
import { addWords } from '../late';

addWords('cutOffImport', cutOffImport);
