export { fromCause, fromOpen, fromStart, type Problem } from './problem';
export { ProblemScreen, type ExportAnswer, type RebuildFault, type ProblemScreenProps } from './ProblemScreen';
