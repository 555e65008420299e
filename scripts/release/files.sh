#!/usr/bin/env bash
# Puts the files of a data release on GitHub, if there are any:
#   files.sh FILES
set -euo pipefail
files=$1
for archive in "$files"/ogi-reports-*.tar.gz; do
  [ -e "$archive" ] || exit 0
  version=$(basename "$archive" .tar.gz)
  version=${version#ogi-reports-}
  gh release create "data-$version" "$archive" "$files/SHA256SUMS" \
    --title "Data $version" --notes-file "$files/notes.md" --target "$GITHUB_SHA"
done
