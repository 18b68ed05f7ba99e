-- One row an entry. The envelope is rebuilt from the columns; its hash says whether they are as they were recorded.
-- Rows of a case lie together, so that a case is read from few pages.
CREATE TABLE entry (
  "case"      BLOB    NOT NULL CHECK (length("case") = 16),
  version     INTEGER NOT NULL CHECK (version > 0),         -- counts all compartments of the case
  turn        INTEGER NOT NULL CHECK (turn > 0),            -- which append to the store, in the order of commits
  compartment INTEGER NOT NULL,
  number      INTEGER NOT NULL CHECK (number > 0),          -- in the compartment's chain
  recorded_at INTEGER NOT NULL,                             -- microseconds since 1970 began, UTC
  previous    BLOB    NOT NULL,
  commitment  BLOB    NOT NULL,
  hash        BLOB    NOT NULL,
  salt        BLOB,                                         -- erased together with the payload
  payload     BLOB,
  PRIMARY KEY ("case", version)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX entry_turn ON entry (turn, version);
