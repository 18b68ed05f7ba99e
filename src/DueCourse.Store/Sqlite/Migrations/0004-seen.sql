-- The cases of those who read no file and see parts of it alone: what their page shows, in a line. Made from the entries, as every
-- other table of this side.
CREATE TABLE reading_seen (
  who     TEXT NOT NULL,
  role    TEXT NOT NULL,
  case_id BLOB NOT NULL,
  last_at INTEGER NOT NULL,                                 -- of the last of it; 0: there is nothing yet
  items   INTEGER NOT NULL,
  says    TEXT,
  PRIMARY KEY (who, role, case_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reading_seen_case ON reading_seen (case_id);
CREATE INDEX reading_seen_list ON reading_seen (who, role, last_at, case_id);
