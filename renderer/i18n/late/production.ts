import { production } from '../en/production';
import { addWords } from '../late';

addWords('production', production);
