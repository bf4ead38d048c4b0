import { addWords } from '../../i18n';
import { addShow } from '../../i18n/en/addShow';

addWords('addShow', addShow);
