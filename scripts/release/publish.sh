#!/usr/bin/env bash
# Builds everything, the data against the release before, and publishes what the registry does not have yet:
#   publish.sh FILES
# FILES takes the files of a data release, where the data have a new version.
set -euo pipefail
files=$1
previous=$(mktemp -d)/previous
bash scripts/release/previous.sh "$previous"
if [ -d "$previous" ]; then export OGI_PREVIOUS_RELEASE=$previous; fi
# Provenance holds a package against the repository that its manifest names.
for folder in packages/* datasets/*; do
  (cd "$folder" && npm pkg set repository.type=git "repository.directory=$folder" \
    "repository.url=git+https://github.com/$GITHUB_REPOSITORY.git")
done
npx --yes pnpm@12.21.0 exec turbo run build --force
published=$(node scripts/release/publish.mjs)
echo "$published"
version=$(sed -n 's/^@ogi-reports\/dataset@//p' <<<"$published")
[ -n "$version" ] || exit 0
mkdir -p "$files"
tar czf "$files/ogi-reports-$version.tar.gz" -C datasets/reports/release .
cp datasets/reports/release/SHA256SUMS "$files"
cp datasets/reports/release/CHANGELOG.md "$files/notes.md" 2>/dev/null ||
  cp datasets/reports/release/README.md "$files/notes.md"
