export { ImportScreen } from './ImportScreen';
export { writeFault as writeImportFault } from './importWords';
