#!/bin/bash
# Runs as root after the files are in place. ${...} is filled in by electron-builder. dpkg sets DPKG_ROOT where it installs
# into another folder and runs this beside it: then nothing of this very system may be touched.
set -e
root="${DPKG_ROOT:-}"
sandbox="$root/opt/${sanitizedProductName}/chrome-sandbox"

mkdir -p "$root/usr/bin"
ln -sf '/opt/${sanitizedProductName}/${executable}' "$root/usr/bin/${executable}"

# Without user namespaces Chromium's sandbox needs a helper that is root's.
if [ -n "$root" ] || ! { [ -L /proc/self/ns/user ] && unshare --user true 2>/dev/null; }; then
  chmod 4755 "$sandbox"
else
  chmod 0755 "$sandbox"
fi

[ -z "$root" ] || exit 0

if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database /usr/share/applications || true; fi
if command -v gtk-update-icon-cache >/dev/null; then gtk-update-icon-cache -q -t -f /usr/share/icons/hicolor || true; fi

# Ubuntu lets only programs with a profile make user namespaces. Older AppArmor does not understand the profile.
profile='/opt/${sanitizedProductName}/resources/apparmor-profile'
if [ -f "$profile" ] && command -v apparmor_parser >/dev/null && apparmor_status --enabled >/dev/null 2>&1; then
  if apparmor_parser --skip-kernel-load --debug "$profile" >/dev/null 2>&1; then
    cp -f "$profile" '/etc/apparmor.d/${executable}'
    apparmor_parser --replace --write-cache --skip-read-cache '/etc/apparmor.d/${executable}' || true
  fi
fi
