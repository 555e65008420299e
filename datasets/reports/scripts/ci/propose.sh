#!/usr/bin/env bash
# Turns an issue that was sent through a form into a pull request, or answers what is missing:
#   propose.sh EVENT.json NUMBER
# EVENT.json is what GitHub says of the issue; no word of it ever reaches this shell. A branch that somebody has
# worked on is left to them.
set -euo pipefail
event=$1
number=$2
dataset=datasets/reports
branch="data/issue-$number"
bot='41898282+github-actions[bot]@users.noreply.github.com'
work=$(mktemp -d)

node_modules/.bin/tsx --tsconfig tsconfig.sources.json $dataset/scripts/ci/issue.ts "$event" $dataset "$work"

by_hand() {
  git fetch --quiet origin "$branch" 2>/dev/null && [ "$(git log -1 --format=%ae FETCH_HEAD)" != "$bot" ]
}

if [ -f "$work/changed.txt" ] && by_hand; then
  echo '合并请求已有人修改，请在那里继续。 · Somebody has worked on the pull request; please go on there.' >"$work/answer.md"
elif [ -f "$work/changed.txt" ]; then
  base=$(git rev-parse HEAD)
  git config user.name 'github-actions[bot]'
  git config user.email "$bot"
  git switch --quiet --force-create "$branch"
  sed "s|^|$dataset/|" "$work/changed.txt" | git add --pathspec-from-file=-
  git commit --quiet --message "Data of issue #$number"
  bash $dataset/scripts/ci/check-data.sh "$base" "$work/review"
  git push --quiet --force origin "$branch"
  {
    echo "Closes #$number"
    echo
    cat "$work/review/summary.md"
    echo '要运行全部检查，请维护者关闭后重新打开本请求。 · To run all checks, a maintainer closes and reopens this.'
  } >"$work/body.md"
  if gh pr view "$branch" >/dev/null 2>&1; then
    gh pr edit "$branch" --body-file "$work/body.md"
  else
    gh pr create --head "$branch" --title "Data of issue #$number" --body-file "$work/body.md"
  fi
fi

gh issue comment "$number" --edit-last --body-file "$work/answer.md" 2>/dev/null ||
  gh issue comment "$number" --body-file "$work/answer.md"
rm -rf "$work"
