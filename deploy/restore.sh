#!/bin/sh
# Put a copy made by backup.sh in the database's place. Stop Charley first.
#   restore.sh COPY DATABASE
# What was there before is kept beside it, as DATABASE.before-<time>.
set -eu
umask 077

fail() { echo "restore.sh: $*" >&2; exit 1; }
[ $# -eq 2 ] || fail "usage: restore.sh COPY DATABASE"
copy=$1 database=$2
[ -f "$copy" ] || fail "there is no copy '$copy'"
command -v python3 >/dev/null || fail "this needs python3"

new="$database.restoring.$$"
trap 'rm -f "$new"' EXIT
cp "$copy" "$new"

# The copy must be whole. And while another program has the old database open, its journal mode
# cannot be changed: that tells whether Charley still runs.
python3 - "$new" "$database" <<'PYTHON' || fail "nothing was changed"
import sqlite3, sys
from contextlib import closing
from pathlib import Path

new, old = map(Path, sys.argv[1:])
try:
    with closing(sqlite3.connect(new)) as copy:
        found = [row[0] for row in copy.execute("PRAGMA integrity_check")]
except sqlite3.DatabaseError as error:
    found = [str(error)]
if found != ["ok"]:
    sys.exit("the copy is damaged: " + "; ".join(found[:3]))

if old.exists():
    try:
        with closing(sqlite3.connect(old, timeout=1)) as live:
            live.execute("PRAGMA journal_mode=DELETE")
    except sqlite3.OperationalError as error:
        if "locked" in str(error):
            sys.exit("the database is in use: stop Charley first")
    except sqlite3.DatabaseError:
        pass  # a damaged one is what a restore is for; it is kept all the same
PYTHON

# The three files of an old database go together: its leftover -wal must never meet the new one.
stamp=$(date -u +%Y%m%dT%H%M%SZ)
for end in '' -wal -shm; do
    if [ -e "$database$end" ]; then mv "$database$end" "$database.before-$stamp$end"; fi
done
mv "$new" "$database"
sync "$database" 2>/dev/null || sync
echo "$database"
