export { isWhole, writeReport } from './writeReport';
export { VerifyScreen } from './VerifyScreen';
