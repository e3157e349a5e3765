# shellcheck shell=sh
# Finds a JDK 25 or newer. POSIX, because mvnw sources it too.

JDK_WANTED=25

jdk_major() {
    [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 1
    sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9][0-9]*\).*/\1/p' "$1/release" | head -n 1
}

jdk_fits() (
    major=$(jdk_major "$1") && [ "${major:-0}" -ge "$JDK_WANTED" ]
)

# Folders that hold JDKs, one a line.
jdk_roots() {
    printf '%s\n' /usr/lib/jvm /opt /opt/java "${HOME:-/nonexistent}/.sdkman/candidates/java" "${HOME:-/nonexistent}/.jdks"
}

jdk_on_path() (
    java=$(command -v javac) && dirname -- "$(dirname -- "$(readlink -f -- "$java")")"
)

jdk_candidates() {
    [ -z "${JAVA_HOME:-}" ] || printf '%s\n' "$JAVA_HOME"
    jdk_on_path || true
    jdk_roots | while IFS= read -r root; do
        [ ! -d "$root" ] || find -L "$root" -mindepth 1 -maxdepth 1 -type d 2>/dev/null | sort
    done
}

# Prints the first that fits; works under `set -e`, where a folder that is not there would end it.
jdk_find() (
    set +e
    candidates=$(jdk_candidates)
    while IFS= read -r folder; do
        if jdk_fits "$folder"; then
            printf '%s\n' "$folder"
            exit 0
        fi
    done <<LIST
$candidates
LIST
)

# Sets JAVA_HOME for what is started from here, or says what is missing.
jdk_use() {
    JAVA_HOME=$(jdk_find)
    if [ -z "$JAVA_HOME" ]; then
        unset JAVA_HOME
        echo "Нужен JDK $JDK_WANTED или новее: поставьте его из пакетов системы (openjdk-$JDK_WANTED-jdk-headless) или распакуйте Temurin $JDK_WANTED (adoptium.net) в /opt либо ~/.jdks и запустите ещё раз; другую папку можно назвать в JAVA_HOME." >&2
        return 1
    fi
    export JAVA_HOME
}
