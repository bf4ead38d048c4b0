import { outside } from '../en/outside';
import { addWords } from '../late';

addWords('outside', outside);
