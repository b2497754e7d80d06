-- Released: never edited again. What changes later is a further file.
--
-- The whole journal: all answers about a night, things of the bed, weeks, events of days, the person. dont_know names the
-- fields whose answer is "don't know" and that have no value of their own for it.

ALTER TABLE entry ADD COLUMN stiffness_eases TEXT CHECK (stiffness_eases IN ('YES', 'NO', 'UNSURE'));
ALTER TABLE entry ADD COLUMN position_woke TEXT CHECK (position_woke IN ('SIDE_LEFT', 'SIDE_RIGHT', 'SIDE', 'BACK', 'STOMACH', 'RECLINED', 'MIXED', 'OTHER', 'UNKNOWN'));
ALTER TABLE entry ADD COLUMN pain_character TEXT CHECK (pain_character <> '');
ALTER TABLE entry ADD COLUMN pain_duration TEXT CHECK (pain_duration IN ('GONE_ONCE_UP', 'MORNING_ONLY', 'ALL_DAY', 'COMES_AND_GOES'));
ALTER TABLE entry ADD COLUMN pain_getting_up INTEGER CHECK (pain_getting_up BETWEEN 0 AND 10);
ALTER TABLE entry ADD COLUMN pain_rising_at_night TEXT CHECK (pain_rising_at_night IN ('YES', 'NO', 'DID_NOT_RISE'));
ALTER TABLE entry ADD COLUMN pain_disturbed_sleep TEXT CHECK (pain_disturbed_sleep IN ('NO', 'SOME', 'A_LOT'));
ALTER TABLE entry ADD COLUMN pain_evening INTEGER CHECK (pain_evening BETWEEN 0 AND 10);
ALTER TABLE entry ADD COLUMN new_symptom TEXT CHECK (new_symptom IN ('YES', 'NO'));
ALTER TABLE entry ADD COLUMN medication TEXT CHECK (medication <> '');
ALTER TABLE entry ADD COLUMN daytime_fatigue TEXT CHECK (daytime_fatigue IN ('NONE', 'SOME', 'HIGH'));
ALTER TABLE entry ADD COLUMN bed_entry TEXT CHECK (bed_entry IN ('SAT_THEN_ROLLED', 'DROPPED_OR_TWISTED', 'UNSURE'));
ALTER TABLE entry ADD COLUMN bed_exit TEXT CHECK (bed_exit IN ('ROLLED_AND_PUSHED', 'SAT_STRAIGHT_UP', 'BENT_FORWARD', 'QUICK_JERK', 'UNSURE'));
ALTER TABLE entry ADD COLUMN morning_moves TEXT CHECK (morning_moves <> '');
ALTER TABLE entry ADD COLUMN morning_pace TEXT CHECK (morning_pace IN ('RUSHED', 'NORMAL', 'UNHURRIED'));
ALTER TABLE entry ADD COLUMN tried_to_sleep TEXT CHECK (tried_to_sleep GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*');
ALTER TABLE entry ADD COLUMN awakenings INTEGER CHECK (awakenings BETWEEN 0 AND 20);
ALTER TABLE entry ADD COLUMN minutes_awake INTEGER CHECK (minutes_awake BETWEEN 0 AND 720);
ALTER TABLE entry ADD COLUMN awakening_causes TEXT CHECK (awakening_causes <> '');
ALTER TABLE entry ADD COLUMN dont_know TEXT CHECK (dont_know <> '');

CREATE TABLE thing (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    part TEXT NOT NULL CHECK (part IN ('MATTRESS', 'TOPPER', 'BASE', 'PILLOW', 'PROPS')),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    return_by TEXT CHECK (return_by GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    retired TEXT CHECK (retired GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    recorded_at TEXT NOT NULL CHECK (recorded_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

CREATE TABLE thing_fact (
    thing INTEGER NOT NULL REFERENCES thing (number),
    field TEXT NOT NULL CHECK (field GLOB 'setup.?*'),
    value TEXT NOT NULL CHECK (value <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (thing, field)
) STRICT, WITHOUT ROWID;

-- The numbers of the things that make up a part of the bed from that night on, with commas between, or none.
CREATE TABLE set_up_thing (
    from_night TEXT NOT NULL REFERENCES set_up_change (from_night),
    part TEXT NOT NULL CHECK (part IN ('MATTRESS', 'TOPPER', 'BASE', 'PILLOW', 'PROPS')),
    things TEXT NOT NULL CHECK (things <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (from_night, part)
) STRICT, WITHOUT ROWID;

-- A week is named by the last of its seven days.
CREATE TABLE week (
    day TEXT NOT NULL PRIMARY KEY CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    logged_at TEXT NOT NULL CHECK (logged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    edited_at TEXT CHECK (edited_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    zone TEXT NOT NULL CHECK (zone <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE week_answer (
    day TEXT NOT NULL REFERENCES week (day),
    field TEXT NOT NULL CHECK (field GLOB 'week.?*'),
    value TEXT NOT NULL CHECK (value <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (day, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_event (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    type TEXT NOT NULL CHECK (type IN ('MEDICINE', 'THERAPY', 'EXERCISE', 'PAIN', 'SYMPTOM', 'TRIAL', 'BREAK')),
    day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    time TEXT CHECK (time GLOB '[0-2][0-9]:[0-5][0-9]'),
    pain INTEGER CHECK (pain BETWEEN 0 AND 10),
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    until_day TEXT CHECK (until_day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    ending TEXT CHECK (ending IN ('GONE', 'SEEN', 'ENDED')),
    note TEXT CHECK (length(note) <= 1048576),
    zone TEXT NOT NULL CHECK (zone <> ''),
    logged_at TEXT NOT NULL CHECK (logged_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    edited_at TEXT CHECK (edited_at GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]T*Z'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT;

CREATE TABLE day_event_answer (
    event INTEGER NOT NULL REFERENCES day_event (number),
    field TEXT NOT NULL CHECK (field GLOB '?*.?*'),
    value TEXT NOT NULL CHECK (value <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (event, field)
) STRICT, WITHOUT ROWID;

-- The factors of the person's own that the form asks for; nights keep theirs in own_factor.
CREATE TABLE factor (
    name TEXT NOT NULL PRIMARY KEY CHECK (trim(name) <> ''),
    type TEXT NOT NULL CHECK (type IN ('YES_NO', 'NUMBER')),
    retired TEXT CHECK (retired GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64)
) STRICT, WITHOUT ROWID;

CREATE TABLE person_answer (
    one INTEGER NOT NULL CHECK (one = 1),
    field TEXT NOT NULL CHECK (field GLOB 'profile.?*'),
    value TEXT NOT NULL CHECK (value <> ''),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    PRIMARY KEY (one, field)
) STRICT, WITHOUT ROWID;

-- More kinds of steps and of records in them. A CHECK cannot be altered, so both tables move, numbers and hashes as they
-- were.
CREATE TABLE step_now (
    number INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('LOG', 'AMEND', 'REMOVE', 'SET_UP', 'REMOVE_SET_UP', 'IMPORT', 'LOG_SEVERAL', 'WEEK', 'REMOVE_WEEK', 'EVENT', 'REMOVE_EVENT', 'THING', 'REMOVE_THING', 'FACTOR', 'REMOVE_FACTOR', 'PERSON', 'RESTORE', 'MOVE_SET_UP')),
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
    record TEXT NOT NULL CHECK (record IN ('ENTRY', 'SET_UP', 'THING', 'WEEK', 'EVENT', 'FACTOR', 'PERSON')),
    night TEXT CHECK (night GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    record_key TEXT,
    state_before TEXT CHECK (json_valid(state_before)),
    state_after TEXT CHECK (json_valid(state_after)),
    row_hash TEXT NOT NULL CHECK (length(row_hash) = 64),
    CHECK ((night IS NULL) <> (record_key IS NULL)),
    PRIMARY KEY (step, place)
) STRICT;

INSERT INTO step_edit_now (step, place, record, night, state_before, state_after, row_hash)
SELECT step, place, record, night, state_before, state_after, row_hash FROM step_edit;

DELETE FROM sqlite_sequence WHERE name = 'step_now';
INSERT INTO sqlite_sequence (name, seq) SELECT 'step_now', seq FROM sqlite_sequence WHERE name = 'step';
DROP TABLE step_edit;
DROP TABLE step;
ALTER TABLE step_now RENAME TO step;
ALTER TABLE step_edit_now RENAME TO step_edit;
CREATE INDEX step_edit_of_record ON step_edit (record, night, record_key);
CREATE INDEX step_edit_removal ON step_edit (step) WHERE state_after IS NULL;
