export { addAddress, UNMATCHED, type AddSearch } from './addresses';
export { AddScreen } from './AddScreen';
export { exportShow } from './exportShow';
export { ShowOrigin } from './ShowOrigin';
export { UnmatchedScreen } from './UnmatchedScreen';
