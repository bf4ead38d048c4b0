import { answer, type CommandAnswer, EXIT, refusal } from '../../../../shared/commandLine/command';
import { checkPackFile, type PackFault } from '../../../../shared/pack/checkFile';
import { PACK_LIMITS } from '../../../../shared/pack/pack';
import { readText } from '../../../../shared/pack/readText';
import { languagesOf } from '../../../../shared/pack/texts';
import { words } from '../../../i18n';
import { writeCoverage } from '../../../i18n/languageNames';
import { readWhole } from '../namedFiles';
import type { CommandWork } from '../perform';

/** Checks a pack file for its author: every fault with its line and its reason. */
export async function checkPackNamed({ task, signal }: CommandWork): Promise<CommandAnswer> {
  const [named] = task.files;
  const file = named?.name ?? '';
  if ((named?.size ?? 0) > PACK_LIMITS.bytes)
    return refusal(EXIT.refused, 'TOO_LARGE', words.t('commandLine:pack.tooLarge', { file }));
  const bytes = await readWhole(task, 0, signal);
  if (!bytes.ok) return refusal(EXIT.refused, bytes.error.code, bytes.error.sentence);
  const checked = checkPackFile(bytes.value);
  if (checked.ok) {
    const { name, version, language, title, shows, episodes, characters } = checked.value;
    const text = words.t('commandLine:pack.good', { file, title: readText(title) ?? name, version });
    const { texts, languages } = languagesOf(checked.value);
    const counts = { shows: shows.length, episodes: episodes.length, characters: characters.length };
    const told = { language, texts, languages: Object.fromEntries(languages) };
    const value = { file, good: true, name, version, ...counts, ...told, faults: [] };
    return answer(EXIT.done, [text, writeCoverage(checked.value)].join('\n'), value);
  }
  const { code, sentence, faults } = checked.error;
  const head = words.t('commandLine:pack.bad', { file, sentence });
  return {
    ...answer(EXIT.refused, [head, ...faults.map((fault) => `  ${lineOf(fault)}`)].join('\n'), {
      file,
      good: false,
      error: { code, sentence },
      faults,
    }),
  };
}

function lineOf({ line, path, reason }: PackFault): string {
  if (line === null) return words.t('commandLine:pack.noLine', { reason });
  if (path === null || path === '') return words.t('commandLine:pack.line', { line, reason });
  return words.t('commandLine:pack.linePath', { line, path, reason });
}
