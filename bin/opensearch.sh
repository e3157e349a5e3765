# shellcheck shell=bash
# An OpenSearch node for the tests that ask one: fetched like any other dependency, started in a folder of its own, ended with us.

# Names a node in VITOK_OPENSEARCH. Where somebody else named one already, that is asked; where none can be had, none is named.
opensearch_offer() {
    [ -z "${VITOK_OPENSEARCH:-}" ] || return 0
    OPENSEARCH_PLACE=$(mktemp -d)
    trap opensearch_end EXIT
    say "Готовлю узел OpenSearch…"
    if opensearch_start; then
        export VITOK_OPENSEARCH
    else
        say "Узел OpenSearch не запустился, его проверки будут пропущены."
        tail -n 5 "$OPENSEARCH_PLACE/log" >&2 2>/dev/null || true
    fi
}

opensearch_start() {
    local seconds
    (maven -q -B -ntp -f src/test/opensearch/pom.xml dependency:build-classpath \
        "-Dmdep.outputFile=$OPENSEARCH_PLACE/classpath") >"$OPENSEARCH_PLACE/log" 2>&1 || return 1
    "$JAVA_HOME/bin/java" -Xmx700m --enable-native-access=ALL-UNNAMED -cp "$(cat "$OPENSEARCH_PLACE/classpath")" \
        org.codelibs.opensearch.runner.OpenSearchRunner -basePath "$OPENSEARCH_PLACE/node" -numOfNode 1 \
        >"$OPENSEARCH_PLACE/log" 2>&1 &
    OPENSEARCH_PROCESS=$!
    for seconds in {1..120}; do
        VITOK_OPENSEARCH=$(sed -n 's/.*AbstractHttpServerTransport.*publish_address {\([^}]*\)}.*/\1/p' "$OPENSEARCH_PLACE/log")
        [ -z "$VITOK_OPENSEARCH" ] || return 0
        kill -0 "$OPENSEARCH_PROCESS" 2>/dev/null || return 1
        sleep 1
    done
    say "Узел OpenSearch не ответил за $seconds с."
    return 1
}

opensearch_end() {
    [ -z "${OPENSEARCH_PROCESS:-}" ] || kill -9 "$OPENSEARCH_PROCESS" 2>/dev/null || true
    rm -rf "$OPENSEARCH_PLACE"
}
