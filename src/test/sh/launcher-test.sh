#!/usr/bin/env bash
# Checks the shell part of the launcher on invented folders; prints one line a check, exit status 1 if one failed.
# shellcheck disable=SC2317 # functions of the launcher are replaced by the tests and called from it
set -uo pipefail

ROOT=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/../../.." && pwd)
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
PASSED=0
FAILED=0

# shellcheck source=bin/jdk.sh
. "$ROOT/bin/jdk.sh"
# shellcheck source=bin/tools.sh
. "$ROOT/bin/tools.sh"
# shellcheck source=bin/build.sh
. "$ROOT/bin/build.sh"
# shellcheck source=bin/portal.sh
. "$ROOT/bin/portal.sh"
# shellcheck source=bin/checks.sh
. "$ROOT/bin/checks.sh"

check() {
    if [ "$2" = "$3" ]; then
        PASSED=$((PASSED + 1))
        echo "ok   $1"
    else
        FAILED=$((FAILED + 1))
        printf 'FAIL %s\n  wanted: %s\n  got:    %s\n' "$1" "$2" "$3"
    fi
}

status_of() {
    "$@" >/dev/null 2>&1
    echo $?
}

lines_on_stderr() {
    "$@" 2>&1 >/dev/null | wc -l | tr -d ' '
}

fake_jdk() {
    mkdir -p "$1/bin"
    printf '#!/bin/sh\n' >"$1/bin/javac"
    chmod +x "$1/bin/javac"
    printf 'IMPLEMENTOR="Someone"\nJAVA_VERSION="%s"\n' "$2" >"$1/release"
}

fake_program() {
    mkdir -p "$WORK/bin"
    printf '#!/bin/sh\n%s\n' "$2" >"$WORK/bin/$1"
    chmod +x "$WORK/bin/$1"
}

a_jdk_is_found() {
    fake_jdk "$WORK/jvm/java-17" 17.0.15
    fake_jdk "$WORK/jvm/java-25" 25.0.3
    fake_jdk "$WORK/home/jdk-26" 26
    mkdir -p "$WORK/jre/bin"
    cp "$WORK/jvm/java-25/release" "$WORK/jre/release"
    jdk_on_path() { echo "$WORK/jvm/java-17"; }
    jdk_roots() { printf '%s\n' "$WORK/none" "$WORK/jvm"; }
    check "an old default Java is passed over" "$WORK/jvm/java-25" "$(JAVA_HOME='' jdk_find)"
    check "JAVA_HOME wins when it is new enough" "$WORK/home/jdk-26" "$(JAVA_HOME=$WORK/home/jdk-26 jdk_find)"
    check "an old JAVA_HOME is passed over" "$WORK/jvm/java-25" "$(JAVA_HOME=$WORK/jvm/java-17 jdk_find)"
    check "a runtime without a compiler is passed over" "$WORK/jvm/java-25" "$(JAVA_HOME=$WORK/jre jdk_find)"
    jdk_roots() { echo "$WORK/none"; }
    check "a strict shell lives through it" "found:" "$(
        set -euo pipefail
        shopt -s inherit_errexit
        echo "found:$(JAVA_HOME='' jdk_find)"
    )"
    check "no JDK ends with status 1" 1 "$(JAVA_HOME='' status_of jdk_use)"
    check "no JDK is told in one line" 1 "$(JAVA_HOME='' lines_on_stderr jdk_use)"
}

packages_are_installed_by_root_only() {
    # shellcheck disable=SC2016 # the fake expands it
    fake_program apt-get 'echo "$@" >>"$APT_LOG"'
    fake_program apt-cache 'exit 0'
    export APT_LOG=$WORK/apt.log
    is_root() { false; }
    check "an ordinary user installs nothing" 1 "$(PATH=$WORK/bin:$PATH status_of apt_install chromium)"
    check "and asks for no package" no "$([ -e "$APT_LOG" ] && echo yes || echo no)"
    is_root() { true; }
    check "root installs" 0 "$(PATH=$WORK/bin:$PATH status_of apt_install chromium)"
    check "what was named" "install -y --no-install-recommends chromium" "$(tail -n 1 "$APT_LOG")"
    fake_program apt-cache 'exit 100'
    check "a package that the system lacks is not tried" 1 "$(PATH=$WORK/bin:$PATH status_of apt_install openjdk-25-jdk-headless)"
    is_root() { false; }
}

node_must_be_new_enough() {
    fake_program npm 'exit 0'
    fake_program node 'echo v16.20.0'
    check "Node 16 is too old" 1 "$(PATH=$WORK/bin:$PATH status_of node_require)"
    check "which is told in one line" 1 "$(PATH=$WORK/bin:$PATH lines_on_stderr node_require)"
    fake_program node 'echo v18.0.0'
    check "Node 18 will do" 0 "$(PATH=$WORK/bin:$PATH status_of node_require)"
}

a_browser_is_found() {
    fake_program google-chrome 'exit 0'
    check "any of the usual names will do" "$WORK/bin/google-chrome" "$(PATH=$WORK/bin VITOK_CHROMIUM='' chromium_find)"
    fake_program chromium 'exit 0'
    check "Chromium comes first" "$WORK/bin/chromium" "$(PATH=$WORK/bin VITOK_CHROMIUM='' chromium_find)"
    fake_program my-browser 'exit 0'
    check "the one that was named wins" "$WORK/bin/my-browser" \
        "$(PATH=$WORK/bin VITOK_CHROMIUM=$WORK/bin/my-browser chromium_find)"
}

wrong_calls_end_with_status_2() {
    check "no command" 2 "$(status_of "$ROOT/vitok")"
    check "an unknown command" 2 "$(status_of "$ROOT/vitok" fly)"
    check "an unknown option" 2 "$(status_of "$ROOT/vitok" run --fast)"
    check "an option without its value" 2 "$(status_of "$ROOT/vitok" run --port)"
    check "a port that is no number" 2 "$(status_of "$ROOT/vitok" run --port http)"
    check "a port out of range" 2 "$(status_of "$ROOT/vitok" run --port 65536)"
    check "stop without a folder" 2 "$(status_of "$ROOT/vitok" stop)"
    check "an unknown campaign" 2 "$(status_of "$ROOT/vitok" campaign no-such-campaign)"
    check "an unknown benchmark" 2 "$(status_of "$ROOT/vitok" bench no-such-benchmark)"
    check "nothing goes to standard output" "" "$("$ROOT/vitok" fly 2>/dev/null)"
    check "help is no mistake" 0 "$(status_of "$ROOT/vitok" help)"
}

stop_looks_before_it_shoots() {
    mkdir -p "$WORK/data/run"
    check "a folder nobody runs on is fine" 0 "$(status_of "$ROOT/vitok" stop --data "$WORK/data")"
    sleep 300 &
    local other=$!
    printf 'pid=%s\n' "$other" >"$WORK/data/run/portal.properties"
    check "a foreign process with the old number is let alone" 0 "$(status_of "$ROOT/vitok" stop --data "$WORK/data")"
    check "it still runs" 0 "$(status_of kill -0 "$other")"
    kill "$other"
    wait "$other" 2>/dev/null
}

sources_are_watched() {
    local first second
    mkdir -p "$WORK/tree/src/main" "$WORK/tree/content" "$WORK/tree/frontend/node_modules" "$WORK/tree/frontend/generated"
    touch "$WORK/tree/pom.xml"
    echo a >"$WORK/tree/src/main/A.java"
    first=$(ROOT=$WORK/tree sources_stamp)
    check "nothing changed: the same stamp" "$first" "$(ROOT=$WORK/tree sources_stamp)"
    touch "$WORK/tree/frontend/node_modules/x" "$WORK/tree/frontend/generated/y" "$WORK/tree/frontend/index.html"
    check "what the build leaves does not count" "$first" "$(ROOT=$WORK/tree sources_stamp)"
    echo ab >"$WORK/tree/src/main/A.java"
    second=$(ROOT=$WORK/tree sources_stamp)
    check "a changed source gives another stamp" different "$([ "$first" = "$second" ] && echo same || echo different)"
    touch "$WORK/tree/content/b.md"
    check "a new file gives another stamp" different "$([ "$second" = "$(ROOT=$WORK/tree sources_stamp)" ] && echo same || echo different)"
}

a_start_is_remembered_for_its_place() {
    local folder=$WORK/app/one
    mkdir -p "$folder"
    fake_jdk "$WORK/jvm/java-25" 25.0.3
    export JAVA_HOME=$WORK/jvm/java-25
    check "nothing remembered: no option" "" "$(remembered_start "$folder/vitok.jar")"
    echo x >"$folder/vitok.aot"
    rehearsal_place "$folder" >"$folder/rehearsed"
    check "what was remembered is used" "-XX:AOTCache=$folder/vitok.aot" "$(remembered_start "$folder/vitok.jar")"
    fake_jdk "$WORK/jvm/java-25" 25.0.4
    check "under another Java it is not" "" "$(remembered_start "$folder/vitok.jar")"
    fake_jdk "$WORK/jvm/java-25" 25.0.3
    cp -r "$folder" "$WORK/app/two"
    check "nor in another place" "" "$(remembered_start "$WORK/app/two/vitok.jar")"
    unset JAVA_HOME
}

names_are_found_by_their_tags() {
    mkdir -p "$WORK/tests/src/test/java"
    printf '@Tag("campaign")\n@Tag("kills")\nclass A {}\n' >"$WORK/tests/src/test/java/A.java"
    printf '@Tag("bench")\n@Tag("start")\nclass B {}\n' >"$WORK/tests/src/test/java/B.java"
    check "campaigns" kills "$(ROOT=$WORK/tests names_beside campaign)"
    check "benchmarks" start "$(ROOT=$WORK/tests names_beside bench)"
}

russian_letters_survive() {
    check "the C locale becomes UTF-8" C.UTF-8 "$(unset LC_ALL LC_CTYPE; LANG=C; utf8_require; echo "$LC_ALL")"
    check "a UTF-8 locale stays" "" "$(unset LC_ALL LC_CTYPE; LANG=ru_RU.UTF-8; utf8_require; echo "${LC_ALL:-}")"
}

the_scripts_are_clean() {
    if command -v shellcheck >/dev/null; then
        check "shellcheck has nothing to say" 0 \
            "$(cd "$ROOT" && status_of shellcheck -x vitok .ci/run bin/*.sh src/test/sh/*.sh)"
    else
        echo "skip shellcheck is not installed"
    fi
    if docker compose version >/dev/null 2>&1; then
        check "docker compose takes the file with every profile" 0 \
            "$(cd "$ROOT" && JITSI_SECRET=x status_of docker compose --profile keycloak --profile jitsi config -q)"
    else
        echo "skip docker compose is not installed"
    fi
}

a_jdk_is_found
packages_are_installed_by_root_only
node_must_be_new_enough
a_browser_is_found
wrong_calls_end_with_status_2
stop_looks_before_it_shoots
sources_are_watched
a_start_is_remembered_for_its_place
names_are_found_by_their_tags
russian_letters_survive
the_scripts_are_clean
echo "$PASSED passed, $FAILED failed"
[ "$FAILED" -eq 0 ]
