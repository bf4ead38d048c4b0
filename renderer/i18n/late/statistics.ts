import { statistics } from '../en/statistics';
import { addWords } from '../late';

addWords('statistics', statistics);
