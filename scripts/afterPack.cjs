const path = require('node:path');
const { setShippedFuses } = require('./packaging/fuses.cjs');

/**
 * electron-builder calls this once the application lies unpacked and before anything is signed.
 * Its own `electronFuses` option is not used: it cannot be told to refuse fuses that it does not know.
 * @param {import('electron-builder').AfterPackContext} context
 */
module.exports = async function afterPack({ appOutDir, electronPlatformName, packager }) {
  // The two halves of a universal package are put together first.
  if (appOutDir.endsWith('-temp')) return;
  const names = {
    darwin: `${packager.appInfo.productFilename}.app`,
    win32: `${packager.appInfo.productFilename}.exe`,
  };
  const linuxName = 'executableName' in packager ? String(packager.executableName) : 'watchbill';
  await setShippedFuses(path.join(appOutDir, names[electronPlatformName] ?? linuxName));
};
