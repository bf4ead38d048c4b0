export { ProductionScreen } from './ProductionScreen';
