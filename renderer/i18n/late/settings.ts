import { settings } from '../en/settings';
import { addWords } from '../late';

addWords('settings', settings);
