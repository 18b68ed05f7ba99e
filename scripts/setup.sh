# Sourced by ./run and ./test: finds the .NET SDK and says what to do where something is missing.
# Sets `root`, and defines `build`.

root="$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)"

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_SKIP_FIRST_TIME_EXPERIENCE=1
export TESTINGPLATFORM_TELEMETRY_OPTOUT=1 DOTNET_CLI_UI_LANGUAGE=en
# The SDK keeps its packages under HOME, which a scheduled job may lack.
if [ ! -d "${HOME:-}" ]; then
  export HOME="${TMPDIR:-/tmp}/duecourse-home"
  mkdir -p "$HOME"
fi

say() { printf '%s\n' "$@" >&2; }

stop() {
  say "$@"
  exit 2
}

find_dotnet() {
  local place
  command -v dotnet >/dev/null && return
  for place in "$HOME/.dotnet" /usr/share/dotnet /usr/lib/dotnet /usr/local/share/dotnet; do
    if [ -x "$place/dotnet" ]; then
      export DOTNET_ROOT="$place" PATH="$place:$PATH"
      return
    fi
  done
  stop "The .NET SDK was not found. DueCourse is built from its sources, so it needs the SDK, not only the runtime." \
       "Install the .NET 10 SDK (https://dotnet.microsoft.com/download) and put dotnet on PATH."
}

# Not through a pipe to grep -q: it stops reading at the first line that fits, and a listing cut short counts as failed.
has_library() { [[ "$(ldconfig -p)" == *"$1"* ]]; }

check_icu() {
  [ -n "${DOTNET_SYSTEM_GLOBALIZATION_INVARIANT:-}" ] && return
  if command -v ldconfig >/dev/null && ! has_library 'libicuuc.so'; then
    stop "The ICU library was not found. .NET needs it to write names and dates correctly, and does not start without it." \
         "Install it: apt-get install libicu-dev"
  fi
}

# The proofs in tests/DueCourse.Proofs.Tests need the Z3 solver; nothing else does, and the program itself never.
check_solver() {
  if command -v ldconfig >/dev/null && ! has_library 'libz3.so.4'; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
      say "Installing the Z3 solver (libz3-4), which the proofs need ..."
      { apt-get install -y libz3-4 || { apt-get update && apt-get install -y libz3-4; }; } >/dev/null 2>&1 && return
    fi
    stop "The Z3 solver was not found. ./test proves with it what holds of every case." \
         "Install it: apt-get install libz3-4"
  fi
}

# The tests of the store start a PostgreSQL server of their own and throw it away. The program needs one only where it is told to
# keep its cases in PostgreSQL.
check_postgres() {
  compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing PostgreSQL (postgresql), which the tests of the store start and throw away ..."
    { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends postgresql; }; } >/dev/null 2>&1 &&
      compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null && return
  fi
  stop "PostgreSQL's server was not found under /usr/lib/postgresql. ./test runs the store's tests on it." \
       "Install it: apt-get install postgresql"
}

check_sdk() {
  local version
  if ! version="$(cd "$root" && dotnet --version 2>&1)"; then
    say "$version"
    stop "No installed .NET SDK satisfies global.json, which asks for 10.0.401 or a later 10.0." \
         "Install the .NET 10 SDK (https://dotnet.microsoft.com/download). What is installed:" "$(dotnet --list-sdks 2>&1)"
  fi
}

# The pages are tested in a real browser, and are shown in a common font. The program needs neither.
check_chromium() {
  local missing=()
  [ -x /usr/bin/chromium ] || missing+=(chromium)
  [ -e /usr/share/fonts/truetype/liberation2 ] || [ -e /usr/share/fonts/truetype/liberation ] || missing+=(fonts-liberation2)
  [ "${#missing[@]}" -gt 0 ] || return 0
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing ${missing[*]}, with which the pages are tested ..."
    { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}" || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; }; } >/dev/null 2>&1 &&
      [ -x /usr/bin/chromium ] && return
  fi
  stop "Chromium was not found. ./test looks at the pages in it." \
       "Install it: apt-get install chromium fonts-liberation2"
}

# The build takes what the pages are dressed with from npm, and compiles it.
check_node() {
  command -v node >/dev/null && command -v npm >/dev/null && return
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "Installing Node.js and npm (nodejs, npm), with which the build fetches and compiles the style of the pages ..."
    { DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nodejs npm || { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends nodejs npm; }; } >/dev/null 2>&1 &&
      command -v npm >/dev/null && return
  fi
  stop "npm was not found. The build fetches the style of the pages (govuk-frontend) with it." \
       "Install it: apt-get install nodejs npm"
}

# built NAME ARGUMENT...: what dotnet builds with these arguments, its words in artifacts/logs/NAME.log; prints nothing unless it fails.
built() {
  local log="$root/artifacts/logs/$1.log" code=0
  shift
  check_node
  mkdir -p "$root/artifacts/logs"
  # No process is left behind when the script has ended: no node is kept, and the compiler is stopped. While it builds, one compiler
  # serves all projects, also on a machine where that is switched off: once warm it takes half the time.
  (cd "$root" && dotnet "$@" -c Release -nologo -nodeReuse:false -p:UseSharedCompilation=true -v quiet -clp:NoSummary) >"$log" 2>&1 </dev/null || code=$?
  dotnet build-server shutdown --vbcscompiler >/dev/null 2>&1 || true
  if [ "$code" != 0 ]; then
    grep -E '(error|warning) [A-Za-z]+[0-9]+|error :' "$log" | sed "s|$root/||g" | sort -u >&2 || tail -n 40 "$log" >&2
    if grep -q 'NU1004' "$log"; then
      say "A lock file does not match what the projects ask for. Build once without CI=true, read the change, and commit packages.lock.json."
    fi
    return 1
  fi
}

# build NAME WHAT: restores and builds a project or the solution.
build() { built "$1" build "$2"; }

find_dotnet
check_icu
check_sdk
