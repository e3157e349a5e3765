# shellcheck shell=bash
# Builds the portal when its sources changed and lays it out as target/app/STAMP/vitok.jar with lib/ beside it.
# Every build gets its own folder: a portal that still runs from the last one keeps its classes.

# What the build itself leaves among the sources.
GENERATED=(-name node_modules -o -path frontend/generated -o -path frontend/index.html)

sources_stamp() {
    (
        cd "$ROOT" || exit
        { find pom.xml src/main frontend content \( "${GENERATED[@]}" \) -prune -o -type f -printf '%p %T@ %s\n' 2>/dev/null || true; } \
            | LC_ALL=C sort | sha256sum | cut -c 1-12
    )
}

maven_is_new_enough() {
    local version
    version=$(mvn --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9][0-9]*\.[0-9][0-9]*\).*/\1/p')
    [ -n "$version" ] && [ "$(printf '%s\n3.8\n' "$version" | sort -V | head -n 1)" = 3.8 ]
}

# The wrapper's own Maven; the installed one where it cannot be fetched.
maven() {
    cd "$ROOT" || return 1
    if ./mvnw --version >/dev/null 2>&1; then
        ./mvnw "$@"
    elif maven_is_new_enough; then
        mvn "$@"
    else
        say "Maven не скачался и не установлен: проверьте доступ к Maven Central или поставьте Maven 3.8 или новее и запустите ещё раз."
        return 1
    fi
}

# Folders of earlier builds, but for those a running Java was started from.
remove_old_builds() {
    local folder
    for folder in "$ROOT"/target/app/*/; do
        folder=${folder%/}
        [ "$folder" = "$1" ] || grep -qsF "$folder/vitok.jar" /proc/[0-9]*/cmdline || rm -rf "$folder"
    done
}

build_app() {
    local folder=$1
    say "Собираю портал; первый раз это несколько минут…"
    node_require
    (maven -B -q -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true package) >&2
    mkdir -p "$ROOT/target/app"
    rm -rf "$folder.part"
    "$JAVA_HOME/bin/java" -Djarmode=tools -jar "$ROOT/target/vitok.jar" extract --destination "$folder.part" >/dev/null
    mv "$folder.part" "$folder"
    remove_old_builds "$folder"
    say "Портал собран; запоминаю, как он запускается…"
}

# Where a rehearsed start holds good: moved, or under another Java, what was remembered is of no use.
rehearsal_place() {
    printf '%s %s\n' "$1" "$(cksum <"$JAVA_HOME/release")"
}

# Starts the portal once on a folder of its own, so that the JVM remembers what it loaded and linked (D010).
# Without it a start takes twice as long, no more: nothing is said when it does not work here.
rehearse_start() {
    local folder=$1 data
    data=$(mktemp -d)
    rm -f "$folder/vitok.aot"
    timeout --foreground 300 "$JAVA_HOME/bin/java" "${JAVA_COMMON[@]}" "$(heap)" "-XX:AOTCacheOutput=$folder/vitok.aot" \
        -cp "$folder/vitok.jar" ru.vitok.console.Rehearsal "--vitok.data=$data" --server.port=0 \
        >/dev/null 2>&1 || rm -f "$folder/vitok.aot"
    rm -rf "$data"
    rehearsal_place "$folder" >"$folder/rehearsed"
}

is_rehearsed() {
    [ "$(cat "$1/rehearsed" 2>/dev/null)" = "$(rehearsal_place "$1")" ]
}

# Prints the jar of the sources as they are now, building it if it is not there.
app_of_the_sources() {
    local folder
    folder=$ROOT/target/app/$(sources_stamp)
    mkdir -p "$ROOT/target"
    exec 9>"$ROOT/target/build.lock"
    ! command -v flock >/dev/null || flock 9
    [ -f "$folder/vitok.jar" ] || build_app "$folder"
    is_rehearsed "$folder" || rehearse_start "$folder"
    exec 9>&-
    printf '%s\n' "$folder/vitok.jar"
}

# Prints the newest jar there is: a command must not swap the classes of the portal it talks to.
app_as_built() {
    local newest
    newest=$(find "$ROOT/target/app" -mindepth 2 -maxdepth 2 -name vitok.jar -printf '%T@ %p\n' 2>/dev/null | sort -n | tail -n 1)
    if [ -n "$newest" ]; then
        printf '%s\n' "${newest#* }"
    else
        app_of_the_sources
    fi
}
