# shellcheck shell=bash
# Finds what the build and the tests need; as root it installs what the system's packages have.

NODE_WANTED=18

say() {
    printf '%s\n' "$*" >&2
}

is_root() {
    [ "$(id -u)" -eq 0 ]
}

# apt_install PACKAGE…: quietly, only as root, only when the packages exist; the log is shown when it fails.
apt_install() {
    is_root && command -v apt-get >/dev/null || return 1
    local log
    log=$(mktemp)
    say "Ставлю из пакетов системы: $*"
    if DEBIAN_FRONTEND=noninteractive apt-get update >"$log" 2>&1 \
        && apt-cache show "$@" >>"$log" 2>&1 \
        && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@" >>"$log" 2>&1; then
        rm -f "$log"
        return 0
    fi
    tail -n 3 "$log" >&2
    rm -f "$log"
    return 1
}

jdk_require() {
    if [ -z "$(jdk_find)" ]; then
        apt_install "openjdk-$JDK_WANTED-jdk-headless" || true
    fi
    jdk_use
}

node_fits() {
    local version
    version=$(node --version 2>/dev/null) || return 1
    version=${version#v}
    command -v npm >/dev/null && [ "${version%%.*}" -ge "$NODE_WANTED" ]
}

node_require() {
    node_fits && return
    apt_install nodejs npm || true
    node_fits && return
    say "Для сборки нужен Node.js $NODE_WANTED или новее вместе с npm: поставьте его (в Debian и Ubuntu — apt install nodejs npm) и запустите ещё раз."
    return 1
}

chromium_find() {
    local name
    for name in "${VITOK_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable; do
        [ -n "$name" ] && command -v "$name" && return
    done
    return 1
}

# The tests read the browser's path from VITOK_CHROMIUM.
chromium_require() {
    local found
    if ! found=$(chromium_find); then
        apt_install chromium || true
        if ! found=$(chromium_find); then
            say "Для проверок в браузере нужен Chromium: поставьте его (в Debian — apt install chromium) и запустите ещё раз; другой путь можно назвать в VITOK_CHROMIUM."
            return 1
        fi
    fi
    export VITOK_CHROMIUM=$found PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# Java decodes arguments and file names by the locale; under C every Russian letter would be lost.
utf8_require() {
    case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
        *[Uu][Tt][Ff]-8* | *[Uu][Tt][Ff]8*) ;;
        *) export LC_ALL=C.UTF-8 ;;
    esac
}
