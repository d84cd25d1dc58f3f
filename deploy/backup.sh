#!/bin/sh
# Copy Charley's database safely while Charley runs, check the copy, and keep the newest few:
#   backup.sh DATABASE FOLDER [KEEP]      (KEEP copies stay; 14 unless told)
# DATABASE is a SQLite file, or postgresql://…; that needs pg_dump of the server's own release,
# and its password is better kept in ~/.pgpass or PGPASSWORD, as a command line is seen by others.
# Prints the copy's name. Ends with an error, and leaves older copies alone, if anything goes wrong.
set -eu
umask 077 # what people tell Charley is theirs

fail() { echo "backup.sh: $*" >&2; exit 1; }
[ $# -ge 2 ] && [ $# -le 3 ] || fail "usage: backup.sh DATABASE FOLDER [KEEP]"
database=$1 folder=$2 keep=${3:-14}
case $keep in '' | *[!0-9]* | 0*) fail "KEEP must be a number from 1, not '$keep'" ;; esac
case $database in
    postgresql://*) end=dump ;;
    *) end=db; [ -f "$database" ] || fail "there is no database '$database'" ;;
esac
mkdir -p "$folder"

name="charley-$(date -u +%Y%m%dT%H%M%SZ).$end"
part="$folder/.$name.$$.part"
trap 'rm -f "$part" "$part-journal" "$part-wal" "$part-shm"' EXIT
trap 'exit 1' HUP INT TERM

# SQLite's own backup gives one consistent moment, whatever is being written meanwhile. The copy
# leaves WAL mode, so that it is one whole file.
with_python() {
    python3 - "$database" "$part" <<'PYTHON'
import sqlite3, sys
from contextlib import closing
from pathlib import Path

source = Path(sys.argv[1]).resolve().as_uri() + "?mode=rw"  # never create it
with closing(sqlite3.connect(source, uri=True, timeout=60)) as live:
    with closing(sqlite3.connect(sys.argv[2])) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
if found != ["ok"]:
    sys.exit("the copy is damaged: " + "; ".join(found[:3]))
PYTHON
}
with_cli() {
    sqlite3 -bail -cmd '.timeout 60000' "$database" ".backup '$part'" || return 1
    sqlite3 "$part" 'PRAGMA journal_mode=DELETE' >/dev/null || return 1
    [ "$(sqlite3 "$part" 'PRAGMA integrity_check')" = ok ]
}
# One moment as well; what cannot be listed again is no copy.
with_postgresql() {
    pg_dump --dbname="$database" --format=custom --no-owner --no-privileges --file="$part" &&
        pg_restore --list "$part" >/dev/null
}
if [ "$end" = dump ]; then
    command -v pg_dump >/dev/null || fail "this needs PostgreSQL's pg_dump and pg_restore"
    with_postgresql || fail "the database could not be copied"
elif python3 -c 'import sqlite3' 2>/dev/null; then
    with_python || fail "'$database' could not be copied"
elif command -v sqlite3 >/dev/null; then
    case $part in *\'*) fail "the sqlite3 program cannot write to a folder with a ' in its name" ;; esac
    with_cli || fail "'$database' could not be copied"
else
    fail "this needs python3 with its sqlite3 module, or the sqlite3 program"
fi
sync "$part" 2>/dev/null || sync
mv "$part" "$folder/$name"
echo "$folder/$name"

# Names sort by time: all but the last KEEP go, and nothing else in the folder is touched.
set -- "$folder"/charley-[0-9]*T[0-9]*Z."$end"
while [ $# -gt "$keep" ]; do
    rm -f "$1"
    shift
done
