import { ReactFlow, ReactFlowProvider } from '@xyflow/react';
import { useMemo } from 'react';
import type { RelationsMap as Relations } from '../../../db/reads/companionViews';
import { useTranslation } from '../../../i18n';
import type { Scope, Shown } from '../scope';
import { CharacterNode, type CharacterNodeType } from './CharacterNode';
import { farNames } from './farNames';
import { LinesLayer } from './LinesLayer';
import { MapButtons } from './MapButtons';
import { MapContext } from './mapContext';
import { drawMap, type Picture } from './picture';
import styles from './RelationsMap.module.css';
import { useMapActions } from './useMapActions';
import { usePaneSize, type PaneSize } from './usePaneSize';
import { useMapView } from './useMapView';
import { firstViewport, wholeViewport, ZOOMS } from './viewport';
import './flow.css';

export type RelationsMapProps = {
  map: Relations;
  shown: Shown;
  scope: Scope;
  chosen: string | null;
  onChoose: (slug: string) => void;
  /** Escape: the focus leaves the map. */
  onLeave: () => void;
};

/** The map of relations. It fills what it stands in. */
export function RelationsMap(props: RelationsMapProps) {
  const { shown, scope, chosen } = props;
  const [pane, size] = usePaneSize();
  // By tenths: a window that is drawn wider by a pixel is no reason to move everybody.
  const aspect = size === null ? 1 : Math.min(1.8, Math.max(0.7, Math.round((size.width / size.height) * 10) / 10));
  const picture = useMemo(
    () => drawMap(shown, { chosen, isCentred: scope === 'step', aspect }),
    [shown, chosen, scope, aspect],
  );
  return (
    <div ref={pane} className={styles.pane}>
      {size !== null && (
        <ReactFlowProvider>
          <Flow {...props} picture={picture} size={size} />
        </ReactFlowProvider>
      )}
    </div>
  );
}

const NODE_TYPES = { character: CharacterNode };
const NO_LINES: never[] = [];

type FlowProps = RelationsMapProps & { picture: Picture; size: PaneSize };

function Flow({ map, shown, picture, size, chosen, onChoose, onLeave }: FlowProps) {
  const { t } = useTranslation('relations');
  const nodes = useMemo(() => nodesOf(picture), [picture]);
  const view = useMapView(picture, size);
  const named = useMemo(() => farNames(picture, wholeViewport(picture, size).zoom), [picture, size]);
  const actions = useMapActions({ map, shown, picture, named, chosen, onChoose, onLeave, view });
  return (
    <MapContext value={actions}>
      <ReactFlow
        aria-label={t('map.name')}
        nodes={nodes}
        edges={NO_LINES}
        nodeTypes={NODE_TYPES}
        defaultViewport={firstViewport(picture, size)}
        minZoom={ZOOMS.least}
        maxZoom={ZOOMS.most}
        nodesDraggable={false}
        nodesConnectable={false}
        nodesFocusable={false}
        elementsSelectable={false}
        disableKeyboardA11y
        deleteKeyCode={null}
        selectionKeyCode={null}
        multiSelectionKeyCode={null}
        panActivationKeyCode={null}
        zoomActivationKeyCode={null}
        zoomOnDoubleClick={false}
        zoomOnScroll={!size.isStacked}
        preventScrolling={!size.isStacked}
        proOptions={{ hideAttribution: true }}
        ariaLabelConfig={{
          'node.a11yDescription.default': t('map.keys'),
          'edge.a11yDescription.default': '',
        }}
        className={styles.flow}
      >
        <LinesLayer lines={picture.lines} />
      </ReactFlow>
      <MapButtons view={view} />
    </MapContext>
  );
}

/** React Flow wants the left upper corner, and a size, or it measures before it shows. */
function nodesOf({ characters }: Picture): CharacterNodeType[] {
  return characters.map((drawn) => ({
    id: drawn.head.slug,
    type: 'character',
    position: { x: drawn.x - drawn.size.width / 2, y: drawn.y - drawn.size.emblem / 2 },
    width: drawn.size.width,
    height: drawn.size.height,
    data: { drawn },
    // The button inside has the name and the role; this is its place only.
    domAttributes: { 'aria-roledescription': undefined },
  }));
}
