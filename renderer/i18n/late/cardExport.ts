import { cardExport } from '../en/cardExport';
import { addWords } from '../late';

addWords('cardExport', cardExport);
