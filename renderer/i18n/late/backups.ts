import { backups } from '../en/backups';
import { addWords } from '../late';

addWords('backups', backups);
