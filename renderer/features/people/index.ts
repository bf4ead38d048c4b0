export { PeopleScreen } from './list/PeopleScreen';
export { PeopleSearch } from './list/peopleSearch';
export { PersonLinks, type PersonLinksProps } from './PersonLinks';
export { PersonScreen } from './person/PersonScreen';
export { writeRole } from './roleWords';
