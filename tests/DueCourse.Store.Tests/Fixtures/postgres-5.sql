-- A store as schema step 3 made it, with two cases and their logs. Never changed: later programs must be able to open it.
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
CREATE SCHEMA duecourse;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE duecourse.entry (
    case_id uuid NOT NULL,
    version bigint NOT NULL,
    turn bigint NOT NULL,
    compartment smallint NOT NULL,
    number integer NOT NULL,
    recorded_at bigint NOT NULL,
    previous bytea NOT NULL,
    commitment bytea NOT NULL,
    hash bytea NOT NULL,
    salt bytea,
    payload bytea,
    CONSTRAINT entry_number_check CHECK ((number > 0)),
    CONSTRAINT entry_version_check CHECK ((version > 0))
);
CREATE TABLE duecourse.log_head (
    log text NOT NULL,
    size bigint NOT NULL,
    leaf bigint,
    signed bytea NOT NULL,
    CONSTRAINT log_head_size_check CHECK ((size > 0))
);
CREATE TABLE duecourse.log_key (
    id bytea NOT NULL,
    spki bytea NOT NULL
);
CREATE TABLE duecourse.log_place (
    case_id uuid NOT NULL,
    version bigint NOT NULL,
    leaf bigint NOT NULL,
    CONSTRAINT log_place_leaf_check CHECK ((leaf >= 0))
);
CREATE TABLE duecourse.log_tile (
    log text NOT NULL,
    level smallint NOT NULL,
    place bigint NOT NULL,
    hashes bytea NOT NULL
);
ALTER TABLE ONLY duecourse.log_tile ALTER COLUMN hashes SET STORAGE EXTERNAL;
CREATE TABLE duecourse.logs (
    only_row boolean DEFAULT true NOT NULL,
    store uuid NOT NULL,
    partitions integer NOT NULL,
    turn bigint NOT NULL,
    version bigint NOT NULL,
    is_whole boolean NOT NULL,
    CONSTRAINT logs_only_row_check CHECK (only_row),
    CONSTRAINT logs_partitions_check CHECK ((partitions > 0))
);
CREATE TABLE duecourse.migration (
    number integer NOT NULL,
    name text NOT NULL,
    hash text NOT NULL
);
CREATE TABLE duecourse.turns (
    only_row boolean DEFAULT true NOT NULL,
    ahead bigint NOT NULL,
    CONSTRAINT turns_only_row_check CHECK (only_row)
);
INSERT INTO duecourse.entry VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 1, 726, 0, 1, 1777798801000000, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x2ef839f283cf6a7c7a6ac1621efa45a80270a3875a6df2e7d611e028fc3f56b9', '\x78694b703d86214faf97d7ce40d25ceb823fbe8b2865fc29c1ce3b0664f1bc45', '\x6cb728d68b44b698ccbc13f43ac48396b05444bba773c4a23b9981204c010b2d', '\x7b22616374223a22636173652d6f70656e6564222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a226f70656e222c2277686174223a7b2261734174223a22323032362d30352d3031222c227469746c65223a2241206361736520666f7220612074657374227d7d');
INSERT INTO duecourse.entry VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 2, 727, 0, 2, 1777798802000000, '\x78694b703d86214faf97d7ce40d25ceb823fbe8b2865fc29c1ce3b0664f1bc45', '\x7dc54a23714f447a836b3557ea784dff6eecd6b202fcc80b09c8a917479d7085', '\x9f2b28e4d5e0fdea5ce2ca39536de7f45a699a68f80ad931e31d1cf7138d7681', '\x835c01eeeae71805034193a22b0e8fa63411b11c3dcd0fa39a5c5b57bee352e9', '\x7b22616374223a22666163742d6173736572746564222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a226669727374222c2277686174223a7b2266616374223a22697342726974697368436974697a656e222c2273696465223a2266696c65222c22736f75726365223a2261206c6574746572222c2276616c7565223a7b22796573223a66616c73657d7d7d');
INSERT INTO duecourse.entry VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 3, 728, 3, 1, 1777798803000000, '\x0000000000000000000000000000000000000000000000000000000000000000', '\xd31f06ae38b20128e665bdb831d3955673120e6a20a25cf21f288964a03a7e9f', '\x2ebddcc142f475ef1c4ba64af9bb1fbb2fec009d78986395c88e430e931dc2e4', '\xa85379a5e66227821b0dd24c92e7e6b95fdd77ccf37b408ad67e0f4eb22a272d', '\x7b22616374223a22666163742d6173736572746564222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a227365636f6e64222c2277686174223a7b2266616374223a22697342726974697368436974697a656e222c2273696465223a2266696c65222c22736f75726365223a2261206c6574746572222c2276616c7565223a7b22796573223a66616c73657d7d7d');
INSERT INTO duecourse.entry VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 1, 729, 0, 1, 1777798804000000, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x44d435958e2a31e704ed06db312eff957922950cbde38fb0fe4a3872f46cd140', '\xfd5e37d47735af757985ed205359222b16c0366db6da056dc1ac30e86aecd651', '\xe8ce7384839682d6689d0790b973f8e9bda1f0311f7c047ec66de4b832c72ea8', '\x7b22616374223a22636173652d6f70656e6564222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a226f70656e222c2277686174223a7b2261734174223a22323032362d30352d3031222c227469746c65223a2241206361736520666f7220612074657374227d7d');
INSERT INTO duecourse.entry VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 2, 730, 0, 2, 1777798805000000, '\xfd5e37d47735af757985ed205359222b16c0366db6da056dc1ac30e86aecd651', '\xed9accb5ac591470e8bb90668070fc16d578375c66d4d1a95da9d104b6c832aa', '\x213eb5a5b9cf64fef2e0f97155bacc871560d9f2fdee89fd65f443ab70766165', '\xc6217038f8a86bd6c53f77abf620d910c03090f9038f585f96cbae5099aec043', '\x7b22616374223a22666163742d6173736572746564222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a226669727374222c2277686174223a7b2266616374223a22697342726974697368436974697a656e222c2273696465223a2266696c65222c22736f75726365223a2261206c6574746572222c2276616c7565223a7b22796573223a66616c73657d7d7d');
INSERT INTO duecourse.entry VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 4, 732, 1, 1, 1777802400000000, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x90c4f0fdda601df4b1a9bc33d1e1b5b15919d7859ba503e718262c5f0458b1e8', '\xbf8b4bb948b2a0223178b57132d07c37a01b54f4399a0b9586d8f497ed2771ea', '\x29028d9a5cedde38a312dd32a6d9ed3b6883ca503a117deb2fdd360133ca2731', '\x7b22616374223a22666163742d77697468647261776e222c226279223a7b226964223a22632e6f736569222c226e616d65223a22436f6d666f7274204f736569222c22726f6c65223a2263617365776f726b6572227d2c22666f72223a227468697264222c2277686174223a7b2262656361757365223a22612072657175657374222c2273746174656d656e74223a226d65646963616c2e31227d7d');
INSERT INTO duecourse.entry VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 3, 731, 3, 1, 1777798806000000, '\x0000000000000000000000000000000000000000000000000000000000000000', '\x348123f92862e13d0df9c33e896398f6cfd4b6549513522cd3c6ea0a4fdbe248', '\xd360924f519cd08d13c0dc8aabe344c8c5a074b8282cd4a28db1f2b6a72e6892', NULL, NULL);
INSERT INTO duecourse.log_head VALUES ('open/0', 4, 0, '\x7b22636865636b706f696e74223a7b226174223a22323032362d30352d30345430393a30303a30302e3030303030305a222c226c6f67223a226f70656e2f30222c22726f6f74223a2235613361323963616338323166343237363930633831303261613762653531333230353030363064646238366132383736666633643737313930373263613839222c2273697a65223a342c2273746f7265223a226362316536353232316639643163643564636131343230323830363738373538227d2c226b6579223a2265616666623233646364633831303861316466633961393264316666383430643761333338316461613062373633303666323962613566316463363338616439222c227369676e6174757265223a226f2d6e714c63656b61776176583638516f4631735a506169486e3766434f756a4c6473766d4b6b625a4a5165304669654454305573435167466730507170554772477736494e4b614b6e54564132427a68416f6a3241227d');
INSERT INTO duecourse.log_head VALUES ('working/0', 1, 1, '\x7b22636865636b706f696e74223a7b226174223a22323032362d30352d30345430393a30303a30302e3030303030305a222c226c6f67223a22776f726b696e672f30222c22726f6f74223a2237353738323530653538316465353334343862633930363937663236656138333564376538626463313130356435633638333435386161646436646235336635222c2273697a65223a312c2273746f7265223a226362316536353232316639643163643564636131343230323830363738373538227d2c226b6579223a2265616666623233646364633831303861316466633961393264316666383430643761333338316461613062373633303666323962613566316463363338616439222c227369676e6174757265223a2273314f537178656e4d55714a4e765077335a492d347557583359557a63683738555a6734435978537a34467251636b3147494733356d6e683368416958726d7574695945714d4b324e53646a51457669796662584477227d');
INSERT INTO duecourse.log_head VALUES ('medical/0', 2, 2, '\x7b22636865636b706f696e74223a7b226174223a22323032362d30352d30345430393a30303a30302e3030303030305a222c226c6f67223a226d65646963616c2f30222c22726f6f74223a2232323962623230613537333439356137373462353333303032623662393662623330366333643934363036333663393964323735363238383263636534613431222c2273697a65223a322c2273746f7265223a226362316536353232316639643163643564636131343230323830363738373538227d2c226b6579223a2265616666623233646364633831303861316466633961393264316666383430643761333338316461613062373633303666323962613566316463363338616439222c227369676e6174757265223a225a6b373236674275367465443578316f4237654a4352344a6f526f696850396775686756694a654a5068784f614e38334349375331566474506b4867415a6e6e59375670394e714f745a334c415a504f625f67556377227d');
INSERT INTO duecourse.log_head VALUES ('logs', 3, NULL, '\x7b22636865636b706f696e74223a7b226174223a22323032362d30352d30345430393a30303a30302e3030303030305a222c226c6f67223a226c6f6773222c22726f6f74223a2261336634333631373566306166343030393464306265346538386531323236616133653730396534323630363361343364386333313762333736366134346134222c2273697a65223a332c2273746f7265223a226362316536353232316639643163643564636131343230323830363738373538227d2c226b6579223a2265616666623233646364633831303861316466633961393264316666383430643761333338316461613062373633303666323962613566316463363338616439222c227369676e6174757265223a223935303974354a6e6265303730424a796d5348424f624b2d46555a727a484e364e78545956354176486a51634e79497068772d4956356b58576a64496e5f6d544e465a684d69443470524c676a6d704f3145646b5967227d');
INSERT INTO duecourse.log_key VALUES ('\xeaffb23dcdc8108a1dfc9a92d1ff840d7a3381daa0b76306f29ba5f1dc638ad9', '\x3059301306072a8648ce3d020106082a8648ce3d03010703420004c699ebaa1c8981da66d459c3234622d302809b815e2c9280ab689e1e14d18638598ff639cfe8569539ffcddd002b164cb8691db8f84a407681b01d5251ffc588');
INSERT INTO duecourse.log_place VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 1, 0);
INSERT INTO duecourse.log_place VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 2, 1);
INSERT INTO duecourse.log_place VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 1, 2);
INSERT INTO duecourse.log_place VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 2, 3);
INSERT INTO duecourse.log_place VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 4, 0);
INSERT INTO duecourse.log_place VALUES ('7692c3ad-3540-bb80-3c02-0b3aee66cd88', 3, 0);
INSERT INTO duecourse.log_place VALUES ('3fc4ccfe-7458-70e2-c0d9-9f71f30ff065', 3, 1);
INSERT INTO duecourse.log_tile VALUES ('open/0', 0, 0, '\xf59b80637359fcb9157547d33e5ef1b22cb3ebb7186e75f0022b75c957d591aeb7409cc9fc5e77ee01f2f124e2cacba53ef248cf4e92c2461ab06fecfd939273adccb11fbc66e588d2294dc65a7c371ffda3f2eed53201c5476c1bd11dcfd909c5c748579e353f28e897cf1e2a75b9894d336a0e1afd7aafbba06f2afa545de4');
INSERT INTO duecourse.log_tile VALUES ('working/0', 0, 0, '\x7578250e581de53448bc90697f26ea835d7e8bdc1105d5c683458aadd6db53f5');
INSERT INTO duecourse.log_tile VALUES ('medical/0', 0, 0, '\x961b9c7a6fefefe2c416d6451d39b6ffdbe2aeb4be2e3f547a0be32dfaa50224e220b5b194cf34f97908beac2923c7717b01b2b54615577a22873d47460544d4');
INSERT INTO duecourse.log_tile VALUES ('logs', 0, 0, '\x45096e34aebe1bb6b66a471e46f0c020987f5edaae133e5b37fab61e830d66ba328fa50ca51d382066c1889a574b0406672790cec7c7cfa514b3c24d5a0bb116187bc40923e52652dd24d9fbf3fb29b07088a2129bcf6a2c9bfbff2edf62c092');
INSERT INTO duecourse.logs VALUES (true, 'cb1e6522-1f9d-1cd5-dca1-420280678758', 1, 732, 4, true);
INSERT INTO duecourse.migration VALUES (1, '0001-entries', '9093b90191ab7c9768f94044d48d4db7eb6d4cee05d489be6c97bf189c69b8fd');
INSERT INTO duecourse.migration VALUES (2, '0002-logs', '2428e9d5f5eee8578a3a2ba5aebd3d188c79c9896e6f2c5405d7af6264748a6c');
INSERT INTO duecourse.turns VALUES (true, 7);
ALTER TABLE ONLY duecourse.entry
    ADD CONSTRAINT entry_pkey PRIMARY KEY (case_id, version);
ALTER TABLE ONLY duecourse.log_head
    ADD CONSTRAINT log_head_leaf_key UNIQUE (leaf);
ALTER TABLE ONLY duecourse.log_head
    ADD CONSTRAINT log_head_pkey PRIMARY KEY (log, size);
ALTER TABLE ONLY duecourse.log_key
    ADD CONSTRAINT log_key_pkey PRIMARY KEY (id);
ALTER TABLE ONLY duecourse.log_place
    ADD CONSTRAINT log_place_pkey PRIMARY KEY (case_id, version);
ALTER TABLE ONLY duecourse.log_tile
    ADD CONSTRAINT log_tile_pkey PRIMARY KEY (log, level, place);
ALTER TABLE ONLY duecourse.logs
    ADD CONSTRAINT logs_pkey PRIMARY KEY (only_row);
ALTER TABLE ONLY duecourse.migration
    ADD CONSTRAINT migration_pkey PRIMARY KEY (number);
ALTER TABLE ONLY duecourse.turns
    ADD CONSTRAINT turns_pkey PRIMARY KEY (only_row);
CREATE INDEX entry_turn ON duecourse.entry USING btree (turn, version);

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
INSERT INTO duecourse.migration VALUES (3, '0003-reading', 'ec6c6d43475a38258f8305342ec1e4c7ab7d593cf1bf7b5fba208ae6fc5a010b');
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
INSERT INTO duecourse.migration VALUES (4, '0004-seen', '050efe3c20cc1db267686f00e92cd6669d54fdd867e98ecab41b87e75f3bd9f8');
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
INSERT INTO duecourse.migration VALUES (5, '0005-tasks', '179cd5b709b33a88ad4a32ceed4ec26e2682dcd61379a1f6d04db57328ebfbb7');
