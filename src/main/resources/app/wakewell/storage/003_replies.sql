-- Released: never edited again. What changes later is a further file.
--
-- What the person said to cards, signs and findings, which advice a change of the bed tries, and when something was last
-- put before the person.

ALTER TABLE set_up_change ADD COLUMN tries TEXT CHECK (tries <> '');

CREATE TABLE reply (
    subject TEXT NOT NULL PRIMARY KEY CHECK (trim(subject) <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('LATER', 'NOT_FOR_ME', 'SEEN', 'IGNORE')),
    said_on TEXT NOT NULL CHECK (said_on GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

-- A value that is empty was no answer.
CREATE TABLE reply_answer (
    subject TEXT NOT NULL REFERENCES reply (subject),
    field TEXT NOT NULL CHECK (field GLOB '?*.?*'),
    value TEXT NOT NULL,
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (subject, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE last_time (
    what TEXT NOT NULL PRIMARY KEY CHECK (trim(what) <> ''),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

-- More kinds of steps and of records in them. A CHECK cannot be altered, so both tables move, numbers and hashes as they
-- were.
CREATE TABLE step_now (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('LOG', 'AMEND', 'REMOVE', 'SET_UP', 'REMOVE_SET_UP', 'IMPORT', 'LOG_SEVERAL', 'WEEK', 'REMOVE_WEEK', 'EVENT', 'REMOVE_EVENT', 'THING', 'REMOVE_THING', 'FACTOR', 'REMOVE_FACTOR', 'PERSON', 'RESTORE', 'MOVE_SET_UP', 'REPLY', 'REMOVE_REPLY')),
    subject TEXT NOT NULL,
    done_at TEXT NOT NULL CHECK (done_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

INSERT INTO step_now (number, kind, subject, done_at, undone, row_hash)
SELECT number, kind, subject, done_at, undone, row_hash FROM step;

CREATE TABLE step_edit_now (
    step INTEGER NOT NULL REFERENCES step_now (number) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL CHECK (place >= 0),
    record TEXT NOT NULL CHECK (record IN ('ENTRY', 'SET_UP', 'THING', 'WEEK', 'EVENT', 'FACTOR', 'PERSON', 'REPLY')),
    night TEXT CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    record_key TEXT,
    state_before TEXT CHECK (json_valid(state_before)),
    state_after TEXT CHECK (json_valid(state_after)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    CHECK ((night IS NULL) <> (record_key IS NULL)),
    PRIMARY KEY (step, place)
) STRICT;

INSERT INTO step_edit_now (step, place, record, night, record_key, state_before, state_after, row_hash)
SELECT step, place, record, night, record_key, state_before, state_after, row_hash FROM step_edit;

DELETE FROM sqlite_sequence WHERE name = 'step_now';
INSERT INTO sqlite_sequence (name, seq) SELECT 'step_now', seq FROM sqlite_sequence WHERE name = 'step';
DROP TABLE step_edit;
DROP TABLE step;
ALTER TABLE step_now RENAME TO step;
ALTER TABLE step_edit_now RENAME TO step_edit;
CREATE INDEX step_edit_of_record ON step_edit (record, night, record_key);
CREATE INDEX step_edit_removal ON step_edit (step) WHERE state_after IS NULL;
