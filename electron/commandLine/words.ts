import { spoken } from '../words/spoken';
import * as en from './words/en';

// The texts stand in electron/commandLine/words/en.ts; see electron/words.ts.

export const usageWords = spoken('usageWords', en.usageWords);
export const needed = spoken('needed', en.needed);
export const refusals = spoken('refusals', en.refusals);
export const helpParts = spoken('helpParts', en.helpParts);
export const generalHelp = spoken('generalHelp', en.generalHelp);
export const commandHelp = spoken('commandHelp', en.commandHelp);
