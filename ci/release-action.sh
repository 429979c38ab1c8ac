#!/usr/bin/env bash
# Publishes the GitHub Action: `bash ci/release-action.sh v1.2.3`, after the bundle was built. An Action runs from its tag as it
# lies there, so the bundle must lie there too: in a commit of its own, reached by `v1` (the newest of its kind) and
# `action-v1.2.3` (always the same). The tag v1.2.3 and the branches hold sources only.
set -euo pipefail
cd "$(git rev-parse --show-toplevel)"

version=$1
major=${version%%.*}
bundle=(dist/cli.js dist/kennziffer.cjs dist/THIRD-PARTY-NOTICES.txt)

index=$(mktemp -u)
trap 'rm -f "$index"' EXIT
GIT_INDEX_FILE=$index git read-tree "$version"
GIT_INDEX_FILE=$index git add --force -- "${bundle[@]}"
tree=$(GIT_INDEX_FILE=$index git write-tree)
commit=$(git commit-tree "$tree" -p "$version^{commit}" -m "Action $version")
git tag --force "$major" "$commit"
git tag "action-$version" "$commit"
git push --force origin "refs/tags/$major"
git push origin "refs/tags/action-$version"
