import { welcome } from '../en/welcome';
import { addWords } from '../late';

addWords('welcome', welcome);
