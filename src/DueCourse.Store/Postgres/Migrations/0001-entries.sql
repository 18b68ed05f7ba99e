-- One row an entry. The envelope is rebuilt from the columns; its hash says whether they are as they were recorded.
CREATE TABLE duecourse.entry (
  case_id     uuid     NOT NULL,
  version     bigint   NOT NULL CHECK (version > 0),        -- counts all compartments of the case
  turn        bigint   NOT NULL,                            -- the transaction, counted on across a restore (see turns)
  compartment smallint NOT NULL,
  number      integer  NOT NULL CHECK (number > 0),         -- in the compartment's chain
  recorded_at bigint   NOT NULL,                            -- microseconds since 1970 began, UTC
  previous    bytea    NOT NULL,
  commitment  bytea    NOT NULL,
  hash        bytea    NOT NULL,
  salt        bytea,                                        -- erased together with the payload
  payload     bytea,
  PRIMARY KEY (case_id, version)
);

CREATE INDEX entry_turn ON duecourse.entry (turn, version);

-- A turn is the number of its transaction plus this. Where a store is restored into a server whose transactions count from
-- lower, it is raised, so that turns never go back.
CREATE TABLE duecourse.turns (
  only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
  ahead    bigint  NOT NULL
);

INSERT INTO duecourse.turns (ahead) VALUES (0);
