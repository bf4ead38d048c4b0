import { calendar } from '../en/calendar';
import { addWords } from '../late';

addWords('calendar', calendar);
