import { compare } from '../en/compare';
import { addWords } from '../late';

addWords('compare', compare);
