-- Released: never edited again. What changes later is a further file.
--
-- An answer that is absent is NULL or has no row: never 0, never ''. Dates and moments are ISO text, sets the canonical
-- text of the domain. row_hash is the SHA-256 over the row's other columns, because SQLite has no checksums of its own;
-- tally holds how many rows a table has and the sum of their hashes, so that a row that vanished or went back to an
-- older state is noticed too.

CREATE TABLE tally (
    name TEXT NOT NULL PRIMARY KEY,
    row_count INTEGER NOT NULL CHECK (row_count >= 0),
    digest INTEGER NOT NULL,
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    id TEXT NOT NULL CHECK (length(id) = 36),
    created_at TEXT NOT NULL CHECK (created_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    zone TEXT NOT NULL CHECK (zone <> ''),
    sample INTEGER NOT NULL CHECK (sample IN (0, 1)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

CREATE TABLE profile (
    one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
    episode TEXT CHECK (episode IN ('RECENT', 'LASTING', 'COMES_AND_GOES', 'NOT_SAID')),
    signs_seen_at TEXT CHECK (signs_seen_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

-- A night is named by the date of the morning it ends.
CREATE TABLE entry (
    night TEXT NOT NULL PRIMARY KEY CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    pain_rising INTEGER CHECK (pain_rising BETWEEN 0 AND 10),
    pain_bed INTEGER CHECK (pain_bed BETWEEN 0 AND 10),
    sleep_quality INTEGER CHECK (sleep_quality BETWEEN 1 AND 5),
    stiffness TEXT CHECK (stiffness IN ('NONE', 'LT_15', 'M15_30', 'M30_60', 'GT_60', 'NOT_YET')),
    position TEXT CHECK (position IN ('SIDE_LEFT', 'SIDE_RIGHT', 'SIDE', 'BACK', 'STOMACH', 'RECLINED', 'MIXED', 'OTHER', 'UNKNOWN')),
    pain_regions TEXT CHECK (pain_regions <> ''),
    props TEXT CHECK (props <> ''),
    location TEXT CHECK (location IN ('OWN_BED', 'OTHER_BED', 'MATTRESS_ON_FLOOR', 'SOFA_OR_CHAIR')),
    medicine_level TEXT CHECK (medicine_level IN ('NONE', 'USUAL', 'EXTRA')),
    evening TEXT CHECK (evening <> ''),
    day_load TEXT CHECK (day_load <> ''),
    stress TEXT CHECK (stress IN ('LOW', 'MEDIUM', 'HIGH')),
    into_bed TEXT CHECK (into_bed GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'),
    final_waking TEXT CHECK (final_waking GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'),
    got_up TEXT CHECK (got_up GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*'),
    minutes_to_sleep INTEGER CHECK (minutes_to_sleep BETWEEN 0 AND 720),
    minutes_asleep INTEGER CHECK (minutes_asleep BETWEEN 0 AND 1440),
    device_quality REAL CHECK (device_quality BETWEEN 0 AND 10),
    counts TEXT CHECK (counts IN ('YES', 'NO')),
    note TEXT CHECK (length(note) <= 1048576),
    logged_at TEXT NOT NULL CHECK (logged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    edited_at TEXT CHECK (edited_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    zone TEXT NOT NULL CHECK (zone <> ''),
    source TEXT NOT NULL CHECK (source IN ('HAND', 'CSV', 'SLEEP_CYCLE', 'SAMPLE')),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

CREATE TABLE own_factor (
    night TEXT NOT NULL REFERENCES entry (night),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    value REAL NOT NULL CHECK (value BETWEEN -1e9 AND 1e9),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (night, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE set_up_change (
    from_night TEXT NOT NULL PRIMARY KEY CHECK (from_night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    number INTEGER NOT NULL CHECK (number >= 1),
    reason TEXT,
    expected TEXT CHECK (expected IN ('BETTER', 'SAME', 'WORSE')),
    recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

-- A value that is NULL clears the field back to unknown.
CREATE TABLE set_up_difference (
    from_night TEXT NOT NULL REFERENCES set_up_change (from_night),
    field TEXT NOT NULL CHECK (field GLOB 'setup.?*'),
    value TEXT CHECK (value <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (from_night, field)
) STRICT, WITHOUT ROWID;

-- What was answered for a night that is not an entry yet.
CREATE TABLE draft (
    night TEXT NOT NULL PRIMARY KEY CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    saved_at TEXT NOT NULL CHECK (saved_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_answer (
    night TEXT NOT NULL REFERENCES draft (night),
    field TEXT NOT NULL CHECK (field GLOB 'night.?*' OR field GLOB 'own.?*'),
    value TEXT NOT NULL,
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (night, field)
) STRICT, WITHOUT ROWID;

-- What the person did, in order; numbers are never used twice.
CREATE TABLE step (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('LOG', 'AMEND', 'REMOVE', 'SET_UP', 'REMOVE_SET_UP', 'IMPORT')),
    subject TEXT NOT NULL,
    done_at TEXT NOT NULL CHECK (done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

-- One record before and after a step, as JSON; NULL where there was none.
CREATE TABLE step_edit (
    step INTEGER NOT NULL REFERENCES step (number) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    record TEXT NOT NULL CHECK (record IN ('ENTRY', 'SET_UP')),
    night TEXT NOT NULL CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    state_before TEXT CHECK (json_valid(state_before)),
    state_after TEXT CHECK (json_valid(state_after)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (step, place)
) STRICT;
