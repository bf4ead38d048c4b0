import { Tooltip as BaseTooltip } from '@base-ui/react/tooltip';
import { KeyHint } from '../action/KeyHint';
import { sharedTooltip } from './sharedTooltip';
import styles from './Tooltip.module.css';

/** The popup itself; UiProvider holds it. */
export function TooltipHost() {
  return (
    <BaseTooltip.Root handle={sharedTooltip}>
      {({ payload }) => (
        <BaseTooltip.Portal>
          <BaseTooltip.Positioner
            side={payload?.side ?? 'bottom'}
            sideOffset={6}
            collisionPadding={8}
            className={styles.positioner}
          >
            <BaseTooltip.Popup className={styles.popup}>
              {payload?.text}
              {payload?.keys !== undefined && <KeyHint keys={payload.keys} bare className={styles.keys} />}
            </BaseTooltip.Popup>
          </BaseTooltip.Positioner>
        </BaseTooltip.Portal>
      )}
    </BaseTooltip.Root>
  );
}
