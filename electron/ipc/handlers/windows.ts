import { assertNever } from '../../../shared/util/assertNever';
import { ok } from '../../../shared/util/result';
import type { Windows } from '../../windows/windows';
import type { HandlersOf } from '../handler';

export function windowHandlers(
  windows: Windows,
): HandlersOf<`window:${'open' | 'pin' | 'show' | 'reload-all' | 'control'}`> {
  return {
    'window:open': ({ route, kind }) => {
      windows.open(route, kind);
      return ok(null);
    },
    'window:pin': (pinned, window) => ok({ pinned: windows.pin(window, pinned) }),
    'window:show': ({ route }) => {
      windows.show(route);
      return ok(null);
    },
    'window:reload-all': () => {
      // After the answer: a page that is gone cannot take it any more.
      setImmediate(() => {
        for (const window of windows.all()) window.webContents.reload();
      });
      return ok(null);
    },
    'window:control': (control, window) => {
      switch (control) {
        case 'minimize':
          window.minimize();
          break;
        case 'toggle-maximize':
          if (window.isMaximized()) window.unmaximize();
          else window.maximize();
          break;
        case 'close':
          // After the answer: a closed window cannot take it any more.
          setImmediate(() => window.close());
          break;
        default:
          assertNever(control, 'window control');
      }
      return ok(null);
    },
  };
}
