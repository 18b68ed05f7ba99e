-- What lists and searches read, made from the entries and from nothing else: it can be dropped and made again.
-- Instants are microseconds since 1970 began, UTC. 9223372036854775807: never.

-- The entries up to this place are in the rows.
CREATE TABLE duecourse.reading_place (
  only_row   bigint PRIMARY KEY CHECK (only_row = 1),
  turn       bigint NOT NULL,
  version    bigint NOT NULL,
  generation bigint NOT NULL,                               -- rows of an earlier one are to be made anew
  edition    bigint NOT NULL,                               -- of the program that made them
  rebuilding bigint NOT NULL                                -- 1 while all rows are being made anew
);
INSERT INTO duecourse.reading_place VALUES (1, 0, 0, 1, 0, 0);

-- A part of the cases that is done in a generation, so that making all anew can go on after an interruption.
CREATE TABLE duecourse.reading_slice (
  generation bigint NOT NULL,
  slice      bigint NOT NULL,                               -- the first byte of the case ids
  PRIMARY KEY (generation, slice)
);

CREATE TABLE duecourse.reading_case (
  case_id    uuid PRIMARY KEY,
  version    bigint NOT NULL,                               -- of which the rows are
  generation bigint NOT NULL
);

CREATE TABLE duecourse.reading_part (
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  entries     bigint NOT NULL,
  last_at     bigint NOT NULL,
  title       text,
  opened_at   bigint,
  PRIMARY KEY (case_id, compartment)
);
CREATE INDEX reading_part_opened ON duecourse.reading_part (opened_at, case_id) WHERE opened_at IS NOT NULL;

CREATE TABLE duecourse.reading_reader (
  who         text COLLATE "C" NOT NULL,
  role        text COLLATE "C" NOT NULL,
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  until       bigint NOT NULL,
  assigned    bigint NOT NULL,
  leads       bigint NOT NULL,                              -- 1 in one row for each case and reader
  opened_at   bigint NOT NULL,                              -- 0 where this reader does not see the opening
  PRIMARY KEY (who, role, case_id, compartment)
);
CREATE INDEX reading_reader_case ON duecourse.reading_reader (case_id);
CREATE INDEX reading_reader_list ON duecourse.reading_reader (who, role, opened_at, case_id) WHERE leads = 1;

CREATE TABLE duecourse.reading_kept_from (
  case_id      uuid NOT NULL,
  who          text COLLATE "C" NOT NULL,
  has_interest bigint NOT NULL,
  PRIMARY KEY (case_id, who)
);

CREATE TABLE duecourse.reading_team (
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  who         text COLLATE "C" NOT NULL,
  role        text COLLATE "C" NOT NULL,
  name        text NOT NULL,
  at          bigint NOT NULL,
  number      bigint NOT NULL,
  has         bigint NOT NULL,
  PRIMARY KEY (case_id, compartment, who, role)
);

CREATE TABLE duecourse.reading_due (
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  number      bigint NOT NULL,
  due_at      bigint NOT NULL,
  kind        text NOT NULL,
  PRIMARY KEY (case_id, compartment, number)
);
CREATE INDEX reading_due_at ON duecourse.reading_due (due_at, case_id, compartment, number);

-- The same for each reader, so that a page of their list is one look into an index.
CREATE TABLE duecourse.reading_work (
  who         text COLLATE "C" NOT NULL,
  role        text COLLATE "C" NOT NULL,
  due_at      bigint NOT NULL,
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  number      bigint NOT NULL,
  kind        text NOT NULL,
  until       bigint NOT NULL,
  PRIMARY KEY (who, role, due_at, case_id, compartment, number)
);
CREATE INDEX reading_work_case ON duecourse.reading_work (case_id);

CREATE TABLE duecourse.reading_document (
  case_id              uuid NOT NULL,
  compartment          bigint NOT NULL,
  identity_compartment bigint NOT NULL,
  identity             bigint NOT NULL,
  keys                 text[] NOT NULL,
  PRIMARY KEY (case_id, compartment, identity_compartment, identity)
);
CREATE INDEX reading_document_keys ON duecourse.reading_document USING gin (keys);

-- Which node fires the timers of a chain now. It is no projection: nothing makes it again, and nothing needs to.
CREATE TABLE duecourse.timer_lease (
  case_id     uuid NOT NULL,
  compartment bigint NOT NULL,
  number      bigint NOT NULL,
  node        text NOT NULL,
  token       bigint NOT NULL,
  until       bigint NOT NULL,
  attempts    bigint NOT NULL,
  PRIMARY KEY (case_id, compartment)
);
