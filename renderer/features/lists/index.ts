export { episodeAddress, franchiseAddress, goTo, showAddress } from './addresses';
export { FranchiseLink } from './FranchiseLink';
export { ListPage, type ListPageProps } from './ListPage';
export { rowOf, useListEvents } from './useListEvents';
export { useNoRepeat } from './noRepeat';
export { Waiting } from './Waiting';
export { rowAttributes, ROW_FOCUS, useRows, type Rows, type RowsOptions } from './useRows';
export { useQuery } from './useQuery';
export { useSmoothHeight } from './useSmoothHeight';
