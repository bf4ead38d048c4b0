import { commandLine } from '../en/commandLine';
import { addWords } from '../late';

addWords('commandLine', commandLine);
