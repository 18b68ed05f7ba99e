-- The logs over all entries: one for each compartment and partition, and one over the heads of all others. What moves them is one transaction.
CREATE TABLE logs (
  only_row   INTEGER PRIMARY KEY CHECK (only_row = 1),
  store      BLOB    NOT NULL CHECK (length(store) = 16),   -- which store this is
  partitions INTEGER NOT NULL CHECK (partitions > 0),       -- into how many the cases are cut; never changed
  turn       INTEGER NOT NULL,                              -- how far the logs have followed
  version    INTEGER NOT NULL,
  is_whole   INTEGER NOT NULL CHECK (is_whole IN (0, 1))    -- 0 while a backup is being restored
) STRICT;

-- The hashes of a log, 256 a tile. Full tiles never change.
CREATE TABLE log_tile (
  log    TEXT    NOT NULL,
  level  INTEGER NOT NULL,
  place  INTEGER NOT NULL,
  hashes BLOB    NOT NULL,
  PRIMARY KEY (log, level, place)
) STRICT;

-- Which leaf of its log an entry is.
CREATE TABLE log_place (
  "case"  BLOB    NOT NULL CHECK (length("case") = 16),
  version INTEGER NOT NULL,
  leaf    INTEGER NOT NULL CHECK (leaf >= 0),
  PRIMARY KEY ("case", version)
) STRICT, WITHOUT ROWID;

CREATE TABLE log_head (
  log    TEXT    NOT NULL,
  size   INTEGER NOT NULL CHECK (size > 0),
  leaf   INTEGER UNIQUE,                                    -- which leaf of the log of logs; none for a head of that log
  signed BLOB    NOT NULL,                                  -- canonical JSON
  PRIMARY KEY (log, size)
) STRICT;

-- The public keys with which heads were signed.
CREATE TABLE log_key (
  id   BLOB PRIMARY KEY,
  spki BLOB NOT NULL
) STRICT, WITHOUT ROWID;
