import type { ProductionFact } from '../../../../shared/pack/companion';
import { readText, toldIn } from '../../../../shared/pack/readText';
import { togetherIn } from '../../../../shared/pack/togetherIn';
import type { ProductionLine } from './productionViews';

/** What a statement says, its label and its value in one language. */
export function statementOf({
  label,
  value,
}: Pick<ProductionFact, 'label' | 'value'>): Pick<ProductionLine, 'label' | 'value' | 'lang'> {
  const language = togetherIn([label, value]);
  return { label: readText(label, language) ?? '', value: readText(value, language), lang: toldIn(label, language) };
}
