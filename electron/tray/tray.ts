import path from 'node:path';
import { Menu, type MenuItemConstructorOptions, nativeImage, nativeTheme, Tray } from 'electron';

/** The icon in the tray, or in the menu bar of macOS. */
export type TrayIcon = {
  show: (template: readonly MenuItemConstructorOptions[]) => void;
  remove: () => void;
  isShown: () => boolean;
};

/** @param icons the folder of the pictures; @param clicked is not heard on macOS, where a click opens the menu */
export function createTrayIcon(icons: string, tooltip: string, clicked: () => void): TrayIcon {
  let tray: Tray | null = null;
  const redraw = (): void => tray?.setImage(picture(icons));
  return {
    show(template) {
      if (tray === null) {
        tray = new Tray(picture(icons));
        tray.setToolTip(tooltip);
        if (process.platform !== 'darwin') tray.on('click', clicked);
        nativeTheme.on('updated', redraw);
      }
      // A new menu each time: Linux shows changes of an item in no other way.
      tray.setContextMenu(Menu.buildFromTemplate([...template]));
    },
    remove() {
      nativeTheme.removeListener('updated', redraw);
      tray?.destroy();
      tray = null;
    },
    isShown: () => tray !== null,
  };
}

/** macOS draws its own in the colour of the bar; elsewhere it is the one for a light or a dark system. */
function picture(folder: string): Electron.NativeImage {
  if (process.platform === 'darwin') return nativeImage.createFromPath(path.join(folder, 'tray-Template.png'));
  const look = nativeTheme.shouldUseDarkColorsForSystemIntegratedUI || isDarkPanel() ? 'dark' : 'light';
  const image = nativeImage.createFromPath(path.join(folder, `tray-${look}-16.png`));
  for (const [size, scaleFactor] of [
    [22, 1.375],
    [32, 2],
  ] as const) {
    const file = path.join(folder, `tray-${look}-${size}.png`);
    image.addRepresentation({ scaleFactor, dataURL: nativeImage.createFromPath(file).toDataURL() });
  }
  return image;
}

/** Panels of Linux desktops are dark as a rule, whatever their windows are; on Windows the bar follows the system. */
function isDarkPanel(): boolean {
  return process.platform === 'linux';
}
