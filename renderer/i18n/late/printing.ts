import { printing } from '../en/printing';
import { addWords } from '../late';

addWords('printing', printing);
