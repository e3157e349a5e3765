#!/bin/sh
# Bundles our own TypeScript, styles and fonts into the folder named by the first argument.
# Packages are installed from the lock file, and only when it changed.
set -eu
cd "$(dirname "$0")"
stamp=node_modules/.lock-stamp
if ! cmp -s package-lock.json "$stamp"; then
  npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
  cp package-lock.json "$stamp"
fi
OUT="$1" node build.mjs
