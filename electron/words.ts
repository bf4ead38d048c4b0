import * as en from './words/en';
import { spoken } from './words/spoken';

// The texts stand in electron/words/en.ts. Here they are said, in the language of the moment: take them when they are
// shown, and keep none in a constant.

export const sentences = spoken('sentences', en.sentences);
/** Why the data folder cannot be used: ends the sentence "Watchbill cannot write to its data folder: ...". */
export const folderReasons = spoken('folderReasons', en.folderReasons);
export const dialogWords = spoken('dialogWords', en.dialogWords);
export const menuWords = spoken('menuWords', en.menuWords);
export const commandWords = spoken('commandWords', en.commandWords);
export const contextWords = spoken('contextWords', en.contextWords);
export const trayWords = spoken('trayWords', en.trayWords);
