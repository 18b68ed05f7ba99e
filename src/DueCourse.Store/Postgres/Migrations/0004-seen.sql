-- The cases of those who read no file and see parts of it alone: what their page shows, in a line. Made from the entries, as every
-- other table of this side.
CREATE TABLE duecourse.reading_seen (
  who     text COLLATE "C" NOT NULL,
  role    text COLLATE "C" NOT NULL,
  case_id uuid NOT NULL,
  last_at bigint NOT NULL,                                  -- of the last of it; 0: there is nothing yet
  items   bigint NOT NULL,
  says    text,
  PRIMARY KEY (who, role, case_id)
);
CREATE INDEX reading_seen_case ON duecourse.reading_seen (case_id);
CREATE INDEX reading_seen_list ON duecourse.reading_seen (who, role, last_at, case_id);
