import { history } from '../en/history';
import { addWords } from '../late';

addWords('history', history);
