import { verify } from '../en/verify';
import { addWords } from '../late';

addWords('verify', verify);
