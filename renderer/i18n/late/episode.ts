import { episode } from '../en/episode';
import { addWords } from '../late';

addWords('episode', episode);
