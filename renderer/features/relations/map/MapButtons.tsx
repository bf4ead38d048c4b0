import { Maximize, Minus, Plus } from 'lucide-react';
import { useTranslation } from '../../../i18n';
import { IconButton } from '../../../ui';
import styles from './RelationsMap.module.css';
import type { MapView } from './useMapView';

/** Nearer, further, everything. */
export function MapButtons({ view }: { view: MapView }) {
  const { t } = useTranslation('relations');
  return (
    <div role="group" aria-label={t('map.zoom')} className={styles.buttons}>
      <IconButton icon={Plus} name={t('map.zoomIn')} tooltipSide="right" onClick={view.zoomIn} />
      <IconButton icon={Minus} name={t('map.zoomOut')} tooltipSide="right" onClick={view.zoomOut} />
      <IconButton icon={Maximize} name={t('map.showAll')} tooltipSide="right" onClick={view.showAll} />
    </div>
  );
}
