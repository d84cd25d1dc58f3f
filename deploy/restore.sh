#!/bin/sh
# Put a copy made by backup.sh in the database's place. Stop Charley first.
#   restore.sh COPY DATABASE
# DATABASE is a SQLite file, or postgresql://… for a database that is Charley's alone.
# What was there before is kept: beside the file as DATABASE.before-<time>, or, of PostgreSQL, beside
# the copy as before-<time>.dump.
set -eu
umask 077

fail() { echo "restore.sh: $*" >&2; exit 1; }
[ $# -eq 2 ] || fail "usage: restore.sh COPY DATABASE"
copy=$1 database=$2
[ -f "$copy" ] || fail "there is no copy '$copy'"
stamp=$(date -u +%Y%m%dT%H%M%SZ)

postgresql() {
    command -v psql >/dev/null || fail "this needs PostgreSQL's psql, pg_dump and pg_restore"
    sql=$(mktemp)
    trap 'rm -f "$sql"' EXIT
    cat > "$sql" <<'SQL'
DO $$ DECLARE name text; BEGIN
    FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        EXECUTE format('DROP TABLE public.%I CASCADE', name);
    END LOOP;
END $$;
SQL
    pg_restore --no-owner --no-privileges --file=- "$copy" >> "$sql" ||
        fail "the copy is damaged; nothing was changed"
    ask() { psql --no-psqlrc --quiet --tuples-only --no-align --set ON_ERROR_STOP=1 "$@" "$database"; }
    running=$(ask --command "SELECT count(*) FROM pg_stat_activity
        WHERE datname = current_database() AND application_name = 'charley'") ||
        fail "the database cannot be reached; nothing was changed"
    [ "$running" = 0 ] || fail "the database is in use: stop Charley first; nothing was changed"
    kept="$(dirname "$copy")/before-$stamp.dump"
    pg_dump --dbname="$database" --format=custom --no-owner --no-privileges --file="$kept" ||
        fail "what is there could not be kept; nothing was changed"
    ask --single-transaction --file "$sql" >/dev/null || fail "nothing was changed"
    echo "$kept"
}
case $database in postgresql://*) postgresql; exit ;; esac

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
for end in '' -wal -shm; do
    if [ -e "$database$end" ]; then mv "$database$end" "$database.before-$stamp$end"; fi
done
mv "$new" "$database"
sync "$database" 2>/dev/null || sync
echo "$database"
