export { type Command, type CommandContext, type CommandId } from './command';
export { LIST_KEYS } from './listKeys';
export { COMMANDS, runCommand } from './registry';
export { isCovered, isTyping } from './keys';
export { useCommandKeys } from './useCommandKeys';
