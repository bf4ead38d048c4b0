export {
  COMPANION_PAGES,
  companionPageOf,
  companionRoute,
  companionSlugs,
  showOfAddress,
  type CompanionPage,
} from './addresses';
export { CompanionTabs } from './CompanionTabs';
