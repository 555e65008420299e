#!/usr/bin/env bash
# Raises the versions of tools and data on a branch of their own, and opens a pull request for it.
set -euo pipefail
previous=$(mktemp -d)/previous
bash scripts/release/previous.sh "$previous"
if [ -d "$previous" ]; then
  node scripts/release/version.mjs "$previous"
else
  node scripts/release/version.mjs
fi
if git diff --quiet; then
  echo 'Nothing to release.'
  exit 0
fi
git config user.name 'github-actions[bot]'
git config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git switch --quiet --force-create release/next
git add --all
git commit --quiet --message 'Versions of the next release'
git push --quiet --force origin release/next
gh pr view release/next >/dev/null 2>&1 ||
  gh pr create --head release/next --title 'Versions of the next release' --body 'Merge this, then run the workflow "release" with "publish".'
