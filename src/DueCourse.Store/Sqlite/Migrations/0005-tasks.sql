-- What has to be done in a case, compartment by compartment. Who may read a compartment reads its tasks. Made from the entries, as
-- every other table of this side.
CREATE TABLE reading_task (
  case_id     BLOB NOT NULL,
  compartment INTEGER NOT NULL,
  place       INTEGER NOT NULL,                             -- among the compartment's tasks, in the order in which they fall due
  task        TEXT NOT NULL,                                -- what it is, by its rule and its reason
  number      INTEGER NOT NULL,                             -- of the entry that is its reason
  by_at       INTEGER NOT NULL,
  role        TEXT NOT NULL,                                -- whose work it is
  what        TEXT NOT NULL,
  because     TEXT NOT NULL,
  has         TEXT,                                         -- who was given it, by sign-in name; null: nobody yet
  has_name    TEXT,
  has_role    TEXT,
  cover       TEXT,                                         -- who covers for them, which stands in the working papers
  cover_name  TEXT,
  cover_role  TEXT,
  PRIMARY KEY (case_id, compartment, place)
) STRICT, WITHOUT ROWID;
