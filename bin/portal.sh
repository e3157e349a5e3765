# shellcheck shell=bash
# Starting the portal, stopping it, and the operator's commands.

# Java's own warnings go to standard error: what is printed on the other another program reads.
JAVA_COMMON=(--enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
    -Xlog:disable -Xlog:all=error:stderr -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8)

heap() {
    printf '%s\n' "-Xmx${VITOK_HEAP:-1g}"
}

# remembered_start JAR: prints the option for what the rehearsal left, if it left anything that holds here.
remembered_start() {
    local folder=${1%/*}
    if [ -s "$folder/vitok.aot" ] && is_rehearsed "$folder"; then
        printf '%s\n' "-XX:AOTCache=$folder/vitok.aot"
    fi
}

# need_value OPTION VALUES…: an option without its value is a mistake of the caller.
need_value() {
    if [ $# -lt 2 ] || [ -z "$2" ]; then
        usage_error "После $1 нужно значение."
    fi
}

is_port() {
    [[ $1 =~ ^[0-9]{1,5}$ ]] && [ "$1" -le 65535 ]
}

run_portal() {
    local port=8080 data=./data demo=true address=127.0.0.1 jar start
    while [ $# -gt 0 ]; do
        case $1 in
            --port) need_value "$@"; port=$2; shift 2 ;;
            --data) need_value "$@"; data=$2; shift 2 ;;
            --address) need_value "$@"; address=$2; shift 2 ;;
            --empty) demo=false; shift ;;
            *) usage_error "Команда run не знает «$1»." ;;
        esac
    done
    is_port "$port" || usage_error "Порт — число от 0 до 65535, а не «$port»."
    data=$(realpath -m -- "$data")
    jdk_require
    jar=$(app_of_the_sources)
    start=$(remembered_start "$jar")
    exec "$JAVA_HOME/bin/java" "${JAVA_COMMON[@]}" "$(heap)" ${start:+"$start"} -cp "$jar" ru.vitok.console.Portal \
        "--vitok.data=$data" "--vitok.demo=$demo" "--server.port=$port" "--server.address=$address"
}

property_of() {
    [ ! -r "$1" ] || sed -n "s/^$2=//p" "$1" | head -n 1
}

command_line_of() {
    { tr '\0' '\n' <"/proc/$1/cmdline"; } 2>/dev/null
}

# A process number may be taken again by another program; the data folder on its command line tells ours.
is_portal_on() {
    [ -n "$1" ] && command_line_of "$1" | grep -qxF -- "--vitok.data=$2"
}

is_database_on() {
    [ -n "$1" ] && command_line_of "$1" | grep -qxF -- "$2/pg"
}

wait_until_gone() {
    local tries=0
    while "$@"; do
        tries=$((tries + 1))
        [ "$tries" -le 600 ] || return 1
        sleep 0.1
    done
}

# A database outlives a portal that was killed; it is stopped with it.
stop_leftover_database() {
    local pid
    [ -r "$1/pg/postmaster.pid" ] || return 0
    pid=$(head -n 1 "$1/pg/postmaster.pid")
    is_database_on "$pid" "$1" || return 0
    kill -INT "$pid"
    wait_until_gone is_database_on "$pid" "$1"
}

stop_portal() {
    local data='' pid
    while [ $# -gt 0 ]; do
        case $1 in
            --data) need_value "$@"; data=$2; shift 2 ;;
            *) usage_error "Команда stop не знает «$1»." ;;
        esac
    done
    [ -n "$data" ] || usage_error "Скажите, на какой папке: --data DIR."
    data=$(realpath -m -- "$data")
    pid=$(property_of "$data/run/portal.properties" pid)
    if ! is_portal_on "$pid" "$data"; then
        stop_leftover_database "$data"
        say "На папке $data портал не запущен."
        return
    fi
    kill -TERM "$pid"
    if ! wait_until_gone is_portal_on "$pid" "$data"; then
        say "Портал (процесс $pid) не остановился за минуту: посмотрите $data/logs/portal.log."
        return 1
    fi
    say "Портал остановлен."
}

# The client finds the running portal by the data folder, or does the work itself when it is stopped.
operate() {
    local jar
    jdk_require
    jar=$(app_as_built)
    exec "$JAVA_HOME/bin/java" "${JAVA_COMMON[@]}" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx1g \
        -cp "$jar" ru.vitok.console.ConsoleClient "$@"
}
