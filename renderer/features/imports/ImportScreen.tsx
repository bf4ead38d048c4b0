import { assertNever } from '../../../shared/util/assertNever';
import { useTranslation } from '../../i18n';
import { DonePart } from './after/DonePart';
import { MovedPart } from './after/MovedPart';
import { MovingPart } from './after/MovingPart';
import { BeginPart } from './begin/BeginPart';
import { MapperPart } from './begin/MapperPart';
import { ReadingPart } from './begin/ReadingPart';
import { ReportPart } from './report/ReportPart';
import { useImportSession } from './session';
import { useImport } from './useImport';
import { useOfferedFiles } from './useOfferedFiles';
import '../../i18n/late/imports';

/** `#/import`: a history from elsewhere, rehearsed, written, and taken back. */
export function ImportScreen({ app }: { app: string }) {
  useTranslation('imports');
  const imports = useImport(app);
  const stage = useImportSession((state) => state.stage);
  const takes = stage.at === 'begin' || stage.at === 'done' || stage.at === 'moved';
  useOfferedFiles(takes, (files) => void imports.rehearse(files));
  switch (stage.at) {
    case 'begin':
      return <BeginPart imports={imports} fault={stage.fault} />;
    case 'reading':
      return <ReadingPart names={stage.names} progress={stage.progress} onCancel={imports.cancel} />;
    case 'mapping':
      return <MapperPart imports={imports} file={stage.file} />;
    case 'report':
      return <ReportPart imports={imports} report={stage.report} />;
    case 'moving':
      return <MovingPart kind={stage.kind} progress={stage.progress} onCancel={imports.cancel} />;
    case 'done':
      return <DonePart imports={imports} account={stage.account} name={stage.name} />;
    case 'moved':
      return <MovedPart imports={imports} kind={stage.kind} moved={stage.moved} />;
    default:
      return assertNever(stage, 'stage');
  }
}
