import { franchise } from '../en/franchise';
import { addWords } from '../late';

addWords('franchise', franchise);
