import type { Page } from '@playwright/test';
import type { TokenPack } from '../../leaks/tokenPack';
import type { Round } from './rounds';

/** One round on one page, and what could leak. */
export type Scene = Round & { page: Page; tokens: TokenPack };
