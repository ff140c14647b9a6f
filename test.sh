#!/usr/bin/env bash
# Runs every test: unit, integration on SQLite and on PostgreSQL, front-end, browser. Installs what they need from Debian's packages when it is missing.
#   ./test.sh                    everything
#   ./test.sh --fast             the inner loop: no PostgreSQL, no browser, no slow tests
#   ./test.sh --data FOLDER      also checks real files that are not part of the repository
# The last line is "N passed, N failed, N skipped"; the exit code is not 0 when anything failed.
set -uo pipefail
cd "$(dirname "$0")"

fast=0 data=""
while [ $# -gt 0 ]; do
  case "$1" in
    --fast) fast=1 ;;
    --data) data=$(cd "${2:?--data needs a folder}" && pwd) || exit 2; shift ;;
    *) echo "unknown option $1" >&2; exit 2 ;;
  esac
  shift
done

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
results=$(mktemp -d)
cluster=""
finish() {
  if [ -n "$cluster" ]; then
    as_postgres "$pg_bin/pg_ctl" -D "$cluster/data" -m immediate stop >/dev/null 2>&1
    rm -rf "$cluster"
  fi
  rm -rf "$results"
}
trap finish EXIT

passed=0 failed=0 skipped=0
count() { passed=$((passed + $1)); failed=$((failed + $2)); skipped=$((skipped + $3)); }
total() { [ ! -s "$results/failures" ] || { echo "== failed tests"; cat "$results/failures"; }; echo "$passed passed, $failed failed, $skipped skipped"; [ "$failed" -eq 0 ]; }
fail() { echo "FAILED: $1" >&2; count 0 1 0; }

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  [ -n "$(fc-list 2>/dev/null | grep "Noto Serif CJK")" ] || missing+=(fonts-noto-cjk fontconfig)
  ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || missing+=(postgresql)
  command -v redis-server >/dev/null || missing+=(redis-server)
  [ -z "${BRANDMALL_FILMS:-}" ] || command -v ffmpeg >/dev/null || missing+=(ffmpeg)
  [ ${#missing[@]} -eq 0 ] && return 0
  echo "== installing ${missing[*]}"
  local sudo=""; [ "$(id -u)" -eq 0 ] || sudo=sudo
  $sudo apt-get update -qq && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -qq "${missing[@]}" >"$results/apt.log" 2>&1 || { tail -5 "$results/apt.log"; return 1; }
}

# PostgreSQL refuses to run as root.
as_postgres() { if [ "$(id -u)" -eq 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }

start_postgres() {
  pg_bin=$(dirname "$(ls /usr/lib/postgresql/*/bin/initdb | tail -1)")
  cluster=$(mktemp -d); chmod 755 "$cluster"
  [ "$(id -u)" -eq 0 ] && chown postgres "$cluster"
  as_postgres "$pg_bin/initdb" -D "$cluster/data" -U postgres -A trust --no-sync -E UTF8 --locale=C.UTF-8 >"$results/initdb.log" 2>&1 || { cat "$results/initdb.log"; return 1; }
  local port; port=$(node -e 'const s=require("net").createServer();s.listen(0,"127.0.0.1",()=>{console.log(s.address().port);s.close()})')
  as_postgres "$pg_bin/pg_ctl" -D "$cluster/data" -w -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$cluster -c fsync=off -c max_connections=200" -l "$cluster/log" start >/dev/null || { cat "$cluster/log"; return 1; }
  postgres="Host=127.0.0.1;Port=$port;Username=postgres"
}

# The sum of one attribute over the assemblies of the current report.
attribute() { grep -oP "<assembly [^>]*\b$1=\"\K\d+" "$report" | awk '{ sum += $1 } END { print sum + 0 }'; }

# run NAME PROJECT [runner options]: a test program of ours, its counts from its report
run() {
  local name=$1 project=$2; shift 2
  local report="$results/$name.xml"
  echo "== $name"
  "tests/$project/bin/Debug/net10.0/$project" -noColor -xml "$report" "$@" >"$results/$name.log" 2>&1
  local code=$?
  if [ ! -s "$report" ]; then tail -40 "$results/$name.log"; fail "$name made no report (exit $code)"; return; fi
  local p f s e
  p=$(attribute passed); f=$(attribute failed); s=$(attribute skipped); e=$(attribute errors)
  count "$p" $((f + e)) "$s"
  echo "   $p passed, $((f + e)) failed, $s skipped"
  if [ "$code" -ne 0 ]; then
    grep -vE '^\s*(Discover|Start|Finish)' "$results/$name.log" | tail -200
    grep -oP '<test [^>]*\bresult="Fail"[^>]*' "$report" | grep -oP '\bname="\K[^"]*' | sed "s/^/$name: /" >>"$results/failures"
    if [ $((f + e)) -eq 0 ]; then fail "$name exited with $code"; fi
  fi
}

if [ "$fast" -eq 0 ] || ! command -v redis-server >/dev/null; then install_missing || { fail "Debian packages could not be installed"; total; exit 1; }; fi
[ -n "$data" ] && export BRANDMALL_CHECK_DATA="$data"

echo "== build"
dotnet build BrandMall.sln --nologo -v q >"$results/build.log" 2>&1 || { tail -30 "$results/build.log"; fail build; total; exit 1; }

slow=(); [ "$fast" -eq 1 ] && slow=(-trait- "speed=slow")
run unit BrandMall.UnitTests "${slow[@]}"
run integration-sqlite BrandMall.IntegrationTests "${slow[@]}"
if [ "$fast" -eq 0 ]; then
  if start_postgres; then
    BRANDMALL_TEST_POSTGRES="$postgres" run integration-postgres BrandMall.IntegrationTests
  else
    fail "PostgreSQL did not start"
  fi
fi

echo "== front-end"
if (cd src/Admin && { [ -d node_modules ] || npm ci --ignore-scripts --no-audit --no-fund; } && npx vue-tsc --noEmit && npx vitest run --reporter=json --outputFile="$results/vitest.json") >"$results/front-end.log" 2>&1; then :; else tail -40 "$results/front-end.log"; [ -s "$results/vitest.json" ] || fail "front-end"; fi
if [ -s "$results/vitest.json" ]; then
  read -r p f s < <(node -e 'const r=require(process.argv[1]);console.log(r.numPassedTests,r.numFailedTests,r.numPendingTests)' "$results/vitest.json")
  count "$p" "$f" "$s"; echo "   $p passed, $f failed, $s skipped"
fi

if [ "$fast" -eq 0 ]; then run browser BrandMall.BrowserTests; fi

total
