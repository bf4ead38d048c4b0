import { relations } from '../en/relations';
import { addWords } from '../late';

addWords('relations', relations);
