-- The logs over all entries: one for each compartment and partition, and one over the heads of all others. What moves them is one transaction.
CREATE TABLE duecourse.logs (
  only_row   boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  store      uuid    NOT NULL,                              -- which store this is
  partitions integer NOT NULL CHECK (partitions > 0),       -- into how many the cases are cut; never changed
  turn       bigint  NOT NULL,                              -- how far the logs have followed
  version    bigint  NOT NULL,
  is_whole   boolean NOT NULL                               -- false while a backup is being restored
);

-- The hashes of a log, 256 a tile. Full tiles never change.
CREATE TABLE duecourse.log_tile (
  log    text     NOT NULL,
  level  smallint NOT NULL,
  place  bigint   NOT NULL,
  hashes bytea    NOT NULL,
  PRIMARY KEY (log, level, place)
);

-- Hashes cannot be made smaller; trying costs time.
ALTER TABLE duecourse.log_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;

-- Which leaf of its log an entry is.
CREATE TABLE duecourse.log_place (
  case_id uuid   NOT NULL,
  version bigint NOT NULL,
  leaf    bigint NOT NULL CHECK (leaf >= 0),
  PRIMARY KEY (case_id, version)
);

CREATE TABLE duecourse.log_head (
  log    text   NOT NULL,
  size   bigint NOT NULL CHECK (size > 0),
  leaf   bigint UNIQUE,                                     -- which leaf of the log of logs; none for a head of that log
  signed bytea  NOT NULL,                                   -- canonical JSON
  PRIMARY KEY (log, size)
);

-- The public keys with which heads were signed.
CREATE TABLE duecourse.log_key (
  id   bytea PRIMARY KEY,
  spki bytea NOT NULL
);
