#!/usr/bin/env bash
# Checks the data of the commit that is checked out against an earlier one, and writes what is to be said of it:
#   check-data.sh BASE OUT [with-code]
# OUT takes summary.md and suggestions.json. Ends with 1 where a record is not valid, or where a contribution of data
# touches more than data without being allowed to (with-code). What an agency contradicts in itself passes.
set -uo pipefail
base=$1
out=$2
allowed=${3:-}
dataset=datasets/reports
work=$(mktemp -d)
code=0

run() { node_modules/.bin/tsx --tsconfig tsconfig.sources.json "$@"; }
ogi() { run packages/cli/src/main.ts "$@"; }

if [ "$allowed" != with-code ]; then
  git diff --name-only "$base" HEAD | run $dataset/scripts/ci/guard.ts || code=1
fi

: >"$work/faults.txt"
if ! ogi validate $dataset/records --lang zh >"$work/zh.txt"; then
  code=1
  ogi validate $dataset/records --lang en >"$work/en.txt"
  cat "$work/zh.txt" "$work/en.txt" | tee "$work/faults.txt"
fi

git worktree add --quiet --detach "$work/base" "$base"
mkdir "$work/head"
cp -r $dataset/records $dataset/*.tsv "$work/head"
ogi fix --write $dataset/records >/dev/null 2>&1
git diff -U0 -- $dataset/records >"$work/fixes.patch"
git diff "$base" HEAD -- $dataset/records >"$work/shown.patch"
git checkout --quiet -- $dataset/records
run $dataset/scripts/ci/review.ts "$work/base/$dataset/records" "$work/head/records" "$work" "$out" || code=1
git worktree remove --force "$work/base"
rm -rf "$work"
exit "$code"
