export { HelpScreen, type HelpSearch } from './HelpScreen';
export { HorizonSample } from './HorizonSample';
export { tellNews } from './tellNews';
