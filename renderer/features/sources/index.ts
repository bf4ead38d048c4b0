export { conflictsAddress, sourcesAddress } from './addresses';
export { SourceCount, type SourceCountProps } from './SourceCount';
export { SourceLines, type SourceLinesProps } from './SourceLines';
export { writeKind, writeOrigin } from './sourceWords';
