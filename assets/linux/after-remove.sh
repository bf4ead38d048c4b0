#!/bin/bash
# Runs as root after the files are gone. Data folders of people are in their homes, and nobody's business here.
set -e
root="${DPKG_ROOT:-}"

# In an upgrade the new version is in place already: dpkg says `upgrade`, rpm says how many are left.
case "${1:-}" in
  upgrade | failed-upgrade | abort-upgrade | 1) exit 0 ;;
esac

if [ ! -e "$root/opt/${sanitizedProductName}/${executable}" ]; then rm -f "$root/usr/bin/${executable}"; fi
[ -z "$root" ] || exit 0

profile='/etc/apparmor.d/${executable}'
if [ -f "$profile" ]; then
  if command -v apparmor_parser >/dev/null && apparmor_status --enabled >/dev/null 2>&1; then
    apparmor_parser --remove "$profile" || true
  fi
  rm -f "$profile"
fi
if command -v update-mime-database >/dev/null; then update-mime-database /usr/share/mime || true; fi
if command -v update-desktop-database >/dev/null; then update-desktop-database /usr/share/applications || true; fi
