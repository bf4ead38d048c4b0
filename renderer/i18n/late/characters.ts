import { characters } from '../en/characters';
import { addWords } from '../late';

addWords('characters', characters);
