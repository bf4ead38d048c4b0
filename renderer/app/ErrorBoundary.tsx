import { Component, type ReactNode } from 'react';
import { stopWindow } from './start/fatal';
import { fromCause } from '../features/problems';

/**
 * Catches a fault in any screen, once for the window. It shows nothing itself: the window stops, and the app shows
 * the problem with *Export my data* first.
 */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(cause: unknown): void {
    stopWindow(fromCause(cause));
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
