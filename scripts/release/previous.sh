#!/usr/bin/env bash
# Fetches the data release before this one into a folder, and leaves it away where there has been none:
#   previous.sh FOLDER
# A release that cannot be fetched stops everything: without it the promises of that release could not be kept.
set -euo pipefail
folder=$1
latest=$(gh release list --json tagName --jq '[.[].tagName | select(startswith("data-"))][0] // ""')
[ -n "$latest" ] || exit 0
mkdir -p "$folder"
gh release download "$latest" --pattern '*.tar.gz' --output "$folder.tar.gz"
tar xzf "$folder.tar.gz" -C "$folder"
rm "$folder.tar.gz"
