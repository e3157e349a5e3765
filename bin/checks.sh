# shellcheck shell=bash
# The test suite, the campaigns and the benchmarks.

run_tests() {
    jdk_require
    node_require
    chromium_require
    maven -B -ntp verify "$@"
}

# names_beside TAG: the second tags of the test classes that carry the tag.
names_beside() {
    { grep -rlF "@Tag(\"$1\")" "$ROOT/src/test/java" 2>/dev/null || true; } \
        | { xargs -r -d '\n' grep -hoE '@Tag\("[a-z0-9-]+"\)' || true; } \
        | sed 's/.*("\(.*\)").*/\1/' | { grep -vx "$1" || true; } | sort -u
}

run_campaigns() {
    local name=${1:-} groups=campaign names
    [ $# -le 1 ] || usage_error "Назовите одну кампанию."
    names=$(names_beside campaign)
    if [ -n "$name" ]; then
        grep -qxF -- "$name" <<<"$names" || usage_error "Кампании «$name» нет, есть: $(paste -sd ' ' <<<"$names")."
        groups="campaign & $name"
    fi
    jdk_require
    node_require
    chromium_require
    maven -B -ntp verify -Dspotless.check.skip=true "-Dgroups=$groups" -DexcludedGroups=live
}

# Tests against real neighbours: an OpenSearch node is brought along, Keycloak is to be named; where a neighbour is missing,
# its tests are skipped and say so.
run_live() {
    local name=${1:-} groups=live
    [ $# -le 1 ] || usage_error "Назовите одного соседа."
    [ -z "$name" ] || groups="live & $name"
    jdk_require
    node_require
    chromium_require
    case $name in '' | opensearch) opensearch_offer ;; esac
    maven -B -ntp verify -Dspotless.check.skip=true "-Dgroups=$groups" -DexcludedGroups=campaign
}

# Benchmarks are not tests: their classes are named so that the suite does not see them.
# VITOK_BENCH_DOCUMENTS says on how many texts the search is measured, VITOK_BENCH_SCHOOLS how large the region is.
run_benchmarks() {
    local name=${1:-} groups=bench names
    [ $# -le 1 ] || usage_error "Назовите одно измерение."
    names=$(names_beside bench)
    if [ -n "$name" ]; then
        grep -qxF -- "$name" <<<"$names" || usage_error "Измерения «$name» нет, есть: $(paste -sd ' ' <<<"$names")."
        groups="bench & $name"
    fi
    jdk_require
    node_require
    rm -rf "$ROOT/target/bench"
    say "Измеряю; машина должна быть свободна, это несколько минут…"
    (maven -B -q -ntp test -Dspotless.check.skip=true "-Dtest=*Bench" "-Dgroups=$groups" -DexcludedGroups=live \
        "-Dbench.documents=${VITOK_BENCH_DOCUMENTS:-20000}" "-Dbench.schools=${VITOK_BENCH_SCHOOLS:-200}") >&2
    cat "$ROOT"/target/bench/*.txt
}
