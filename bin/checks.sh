# shellcheck shell=bash
# The test suite and the campaigns.

run_tests() {
    jdk_require
    node_require
    chromium_require
    maven -B -ntp verify "$@"
}

# Names of campaigns: the second tag of a test class tagged "campaign".
campaign_names() {
    { grep -rlF '@Tag("campaign")' "$ROOT/src/test/java" 2>/dev/null || true; } \
        | { xargs -r -d '\n' grep -hoE '@Tag\("[a-z0-9-]+"\)' || true; } \
        | sed 's/.*("\(.*\)").*/\1/' | { grep -vx campaign || true; } | sort -u
}

run_campaigns() {
    local name=${1:-} groups=campaign names
    [ $# -le 1 ] || usage_error "Назовите одну кампанию."
    names=$(campaign_names)
    if [ -n "$name" ]; then
        grep -qxF -- "$name" <<<"$names" || usage_error "Кампании «$name» нет, есть: $(paste -sd ' ' <<<"$names")."
        groups="campaign & $name"
    fi
    jdk_require
    node_require
    chromium_require
    maven -B -ntp verify -Dspotless.check.skip=true "-Dgroups=$groups" -DexcludedGroups=live
}

# Tests against real neighbours (Keycloak, …); each is skipped, and says so, where its neighbour is not named.
run_live() {
    local name=${1:-} groups=live
    [ $# -le 1 ] || usage_error "Назовите одного соседа."
    [ -z "$name" ] || groups="live & $name"
    jdk_require
    node_require
    chromium_require
    maven -B -ntp verify -Dspotless.check.skip=true "-Dgroups=$groups" -DexcludedGroups=campaign
}
