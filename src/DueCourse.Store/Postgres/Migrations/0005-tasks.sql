-- What has to be done in a case, compartment by compartment. Who may read a compartment reads its tasks. Made from the entries, as
-- every other table of this side.
CREATE TABLE duecourse.reading_task (
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  place       bigint NOT NULL,                              -- among the compartment's tasks, in the order in which they fall due
  task        text COLLATE "C" NOT NULL,                    -- what it is, by its rule and its reason
  number      bigint NOT NULL,                              -- of the entry that is its reason
  by_at       bigint NOT NULL,
  role        text COLLATE "C" NOT NULL,                    -- whose work it is
  what        text NOT NULL,
  because     text NOT NULL,
  has         text COLLATE "C",                             -- who was given it, by sign-in name; null: nobody yet
  has_name    text,
  has_role    text COLLATE "C",
  cover       text COLLATE "C",                             -- who covers for them, which stands in the working papers
  cover_name  text,
  cover_role  text COLLATE "C",
  PRIMARY KEY (case_id, compartment, place)
);
