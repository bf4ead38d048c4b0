import { palette } from '../en/palette';
import { addWords } from '../late';

addWords('palette', palette);
