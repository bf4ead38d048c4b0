export { conflictsAddress, sourcesAddress } from './addresses';
export { ConflictsScreen } from './conflicts/ConflictsScreen';
export { SourceCount, type SourceCountProps } from './SourceCount';
export { SourceLines, type SourceLinesProps } from './SourceLines';
export { SourcesScreen } from './claims/SourcesScreen';
export { writeKind, writeOrigin } from './sourceWords';
export { SourcesSearch } from './sourceSearch';
