-- What lists and searches read, made from the entries and from nothing else: it can be dropped and made again.
-- Instants are microseconds since 1970 began, UTC. 9223372036854775807: never.

-- The entries up to this place are in the rows.
CREATE TABLE reading_place (
  only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
  turn       INTEGER NOT NULL,
  version    INTEGER NOT NULL,
  generation INTEGER NOT NULL,                               -- rows of an earlier one are to be made anew
  edition    INTEGER NOT NULL,                               -- of the program that made them
  rebuilding INTEGER NOT NULL                                -- 1 while all rows are being made anew
) STRICT;
INSERT INTO reading_place VALUES (1, 0, 0, 1, 0, 0);

-- A part of the cases that is done in a generation, so that making all anew can go on after an interruption.
CREATE TABLE reading_slice (
  generation INTEGER NOT NULL,
  slice      INTEGER NOT NULL,                               -- the first byte of the case ids
  PRIMARY KEY (generation, slice)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_case (
  case_id    BLOB PRIMARY KEY,
  version    INTEGER NOT NULL,                               -- of which the rows are
  generation INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_part (
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  entries     INTEGER NOT NULL,
  last_at     INTEGER NOT NULL,
  title       TEXT,
  opened_at   INTEGER,
  PRIMARY KEY (case_id, compartment)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_part_opened ON reading_part (opened_at, case_id) WHERE opened_at IS NOT NULL;

CREATE TABLE reading_reader (
  who         TEXT NOT NULL,
  role        TEXT NOT NULL,
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  until       INTEGER NOT NULL,
  assigned    INTEGER NOT NULL,
  leads       INTEGER NOT NULL,                              -- 1 in one row for each case and reader
  opened_at   INTEGER NOT NULL,                              -- 0 where this reader does not see the opening
  PRIMARY KEY (who, role, case_id, compartment)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_reader_case ON reading_reader (case_id);
CREATE INDEX reading_reader_list ON reading_reader (who, role, opened_at, case_id) WHERE leads = 1;

CREATE TABLE reading_kept_from (
  case_id      BLOB NOT NULL,
  who          TEXT NOT NULL,
  has_interest INTEGER NOT NULL,
  PRIMARY KEY (case_id, who)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_team (
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  who         TEXT NOT NULL,
  role        TEXT NOT NULL,
  name        TEXT NOT NULL,
  at          INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  has         INTEGER NOT NULL,
  PRIMARY KEY (case_id, compartment, who, role)
) STRICT, WITHOUT ROWID;

CREATE TABLE reading_due (
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  due_at      INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  PRIMARY KEY (case_id, compartment, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_due_at ON reading_due (due_at, case_id, compartment, number);

-- The same for each reader, so that a page of their list is one look into an index.
CREATE TABLE reading_work (
  who         TEXT NOT NULL,
  role        TEXT NOT NULL,
  due_at      INTEGER NOT NULL,
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  kind        TEXT NOT NULL,
  until       INTEGER NOT NULL,
  PRIMARY KEY (who, role, due_at, case_id, compartment, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_work_case ON reading_work (case_id);

CREATE TABLE reading_document (
  id                   INTEGER PRIMARY KEY,
  case_id              BLOB NOT NULL,
  compartment          INTEGER NOT NULL,
  identity_compartment INTEGER NOT NULL,
  identity             INTEGER NOT NULL,
  keys                 TEXT NOT NULL                          -- with blanks between
) STRICT;
CREATE INDEX reading_document_case ON reading_document (case_id, compartment, identity_compartment, identity);

CREATE VIRTUAL TABLE reading_key USING fts5(keys, content = 'reading_document', content_rowid = 'id', tokenize = 'ascii', detail = 'none', columnsize = 0);
-- What is deleted leaves the index at once, and not when its segments are merged.
INSERT INTO reading_key (reading_key, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER reading_document_added AFTER INSERT ON reading_document BEGIN
  INSERT INTO reading_key (rowid, keys) VALUES (new.id, new.keys);
END;
CREATE TRIGGER reading_document_gone AFTER DELETE ON reading_document BEGIN
  INSERT INTO reading_key (reading_key, rowid, keys) VALUES ('delete', old.id, old.keys);
END;

-- Which node fires the timers of a chain now. It is no projection: nothing makes it again, and nothing needs to.
CREATE TABLE timer_lease (
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  number      INTEGER NOT NULL,
  node        TEXT NOT NULL,
  token       INTEGER NOT NULL,
  until       INTEGER NOT NULL,
  attempts    INTEGER NOT NULL,
  PRIMARY KEY (case_id, compartment)
) STRICT, WITHOUT ROWID;
