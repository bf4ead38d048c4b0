export { fromCause, fromOpen, fromStart, type Problem } from './problem';
export { ProblemScreen, type ExportAnswer, type RecoveryFault, type ProblemScreenProps } from './ProblemScreen';
