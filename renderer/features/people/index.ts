export { PersonLinks, type PersonLinksProps } from './PersonLinks';
export { writeRole } from './roleWords';
