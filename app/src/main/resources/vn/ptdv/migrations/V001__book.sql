-- The book itself: settings, users, the change log, code lists, rules, process data.
-- Every table that people write to has id and version; ids are unique over the whole book.

CREATE SEQUENCE row_id START WITH 1000 INCREMENT BY 1000;

CREATE TABLE setting (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  setting_key VARCHAR(80) NOT NULL UNIQUE,
  setting_value VARCHAR(8000)
);

CREATE TABLE app_user (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  name VARCHAR(60) NOT NULL UNIQUE,
  full_name VARCHAR(120) NOT NULL,
  role_code VARCHAR(20) NOT NULL CHECK (role_code IN ('ADMIN', 'CLERK', 'READER')),
  active BOOLEAN DEFAULT TRUE NOT NULL
);

-- One row per act of a person: who, when, what; hash covers the row, its change_rows and the hash before it.
CREATE TABLE change_action (
  id BIGINT PRIMARY KEY,
  at TIMESTAMP(3) NOT NULL,
  user_name VARCHAR(60) NOT NULL,
  name_key VARCHAR(80) NOT NULL,
  name_args VARCHAR(2000),
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('DO', 'UNDO', 'REDO')),
  target_id BIGINT REFERENCES change_action (id),
  batch VARCHAR(60),
  row_count INTEGER NOT NULL,
  prev_hash CHAR(64) NOT NULL,
  hash CHAR(64) NOT NULL
);
CREATE INDEX change_action_target ON change_action (target_id);
CREATE INDEX change_action_batch ON change_action (batch);

CREATE TABLE change_row (
  action_id BIGINT NOT NULL REFERENCES change_action (id),
  seq INTEGER NOT NULL,
  table_name VARCHAR(40) NOT NULL,
  row_key BIGINT NOT NULL,
  op CHAR(1) NOT NULL CHECK (op IN ('I', 'U', 'D')),
  before_image VARCHAR,
  after_image VARCHAR,
  PRIMARY KEY (action_id, seq)
);
CREATE INDEX change_row_key ON change_row (row_key);

-- Contents of photos and scans, by their own hash; rows refer to them, and they never change.
CREATE TABLE blob_store (
  sha256 CHAR(64) PRIMARY KEY,
  byte_size BIGINT NOT NULL,
  content BLOB NOT NULL
);

CREATE TABLE backup_note (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  at TIMESTAMP(3) NOT NULL,
  file_name VARCHAR(260) NOT NULL,
  good BOOLEAN NOT NULL,
  detail VARCHAR(2000)
);

CREATE TABLE saved_filter (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  screen VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  owner_name VARCHAR(60) NOT NULL,
  shared BOOLEAN DEFAULT FALSE NOT NULL,
  pinned BOOLEAN DEFAULT FALSE NOT NULL,
  definition VARCHAR NOT NULL
);

CREATE TABLE code_item (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  list_key VARCHAR(40) NOT NULL,
  code VARCHAR(40) NOT NULL,
  label VARCHAR(250) NOT NULL,
  ord INTEGER NOT NULL,
  parent_code VARCHAR(40),
  report_group VARCHAR(60),
  extra VARCHAR(250),
  aliases VARCHAR(1000),
  valid_from DATE,
  valid_to DATE,
  verified BOOLEAN DEFAULT TRUE NOT NULL,
  UNIQUE (list_key, code)
);

CREATE TABLE rule_set (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  set_key VARCHAR(20) NOT NULL UNIQUE,
  layer VARCHAR(12) NOT NULL CHECK (layer IN ('NATIONAL', 'LOCAL')),
  name VARCHAR(250) NOT NULL,
  effective_from DATE NOT NULL,
  effective_to DATE,
  regulation VARCHAR(400),
  guidance VARCHAR(400),
  forms_guidance VARCHAR(400),
  enabled BOOLEAN DEFAULT TRUE NOT NULL,
  confidence VARCHAR(20),
  verified BOOLEAN NOT NULL,
  note VARCHAR(1000)
);

CREATE TABLE rule_value (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  set_key VARCHAR(20) NOT NULL REFERENCES rule_set (set_key),
  rule_key VARCHAR(60) NOT NULL,
  rule_value VARCHAR(120) NOT NULL,
  unit_code VARCHAR(60) NOT NULL,
  basis VARCHAR(120),
  effective_from DATE,
  source VARCHAR(400),
  confidence VARCHAR(60),
  verified BOOLEAN NOT NULL
);
CREATE INDEX rule_value_key ON rule_value (set_key, rule_key);

CREATE TABLE side_document (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  code VARCHAR(40) NOT NULL UNIQUE,
  number_code VARCHAR(60) NOT NULL,
  doc_on VARCHAR(10),
  name VARCHAR(400) NOT NULL,
  replaces VARCHAR(120),
  note VARCHAR(1000),
  confidence VARCHAR(20),
  verified BOOLEAN NOT NULL
);

CREATE TABLE holiday (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  on_date DATE NOT NULL UNIQUE,
  name VARCHAR(120) NOT NULL,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('OFF', 'MAKE_UP')),
  active BOOLEAN NOT NULL,
  verified BOOLEAN NOT NULL,
  note VARCHAR(400)
);

CREATE TABLE stage (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  stage_key VARCHAR(40) NOT NULL UNIQUE,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('COMMITTEE', 'STAGE', 'EXIT', 'FACT')),
  ord INTEGER NOT NULL,
  name VARCHAR(120) NOT NULL,
  long_name VARCHAR(400),
  act_name VARCHAR(250),
  actors VARCHAR(250),
  limits VARCHAR(250),
  vote_rule VARCHAR(60),
  must_follow VARCHAR(250),
  optional_step BOOLEAN DEFAULT FALSE NOT NULL,
  hidden BOOLEAN DEFAULT FALSE NOT NULL,
  phase VARCHAR(20),
  funnel VARCHAR(20)
);

CREATE TABLE stage_transition (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  from_key VARCHAR(40) NOT NULL REFERENCES stage (stage_key),
  to_key VARCHAR(40) NOT NULL REFERENCES stage (stage_key),
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('NEXT', 'SKIP', 'EXIT', 'RETURN')),
  optional_step BOOLEAN DEFAULT FALSE NOT NULL,
  UNIQUE (from_key, to_key, kind)
);

-- Which periods the program watches: from which event they run and which event ends them.
CREATE TABLE deadline_kind (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  rule_key VARCHAR(60) NOT NULL,
  name VARCHAR(250) NOT NULL,
  basis_event VARCHAR(120) NOT NULL,
  done_by VARCHAR(120),
  extension_key VARCHAR(60),
  reminder BOOLEAN DEFAULT TRUE NOT NULL,
  UNIQUE (rule_key, basis_event)
);

CREATE TABLE paper_kind (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  part VARCHAR(40) NOT NULL,
  code VARCHAR(60) NOT NULL,
  ord INTEGER NOT NULL,
  line_no INTEGER,
  name VARCHAR(400) NOT NULL,
  required_when VARCHAR(120),
  form_code VARCHAR(20),
  catalogue_no INTEGER,
  source VARCHAR(400),
  checklist_version INTEGER DEFAULT 1 NOT NULL,
  verified BOOLEAN DEFAULT TRUE NOT NULL,
  UNIQUE (checklist_version, part, code)
);

CREATE TABLE form (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  code VARCHAR(20) NOT NULL UNIQUE,
  name VARCHAR(400) NOT NULL,
  maker VARCHAR(250),
  signer VARCHAR(250),
  variants VARCHAR(1000),
  layout VARCHAR(20) NOT NULL,
  verified BOOLEAN NOT NULL
);

CREATE TABLE reminder_step (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  days_before INTEGER NOT NULL UNIQUE,
  label VARCHAR(120)
);

CREATE TABLE custom_field (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  entity VARCHAR(20) NOT NULL,
  field_key VARCHAR(60) NOT NULL,
  title VARCHAR(120) NOT NULL,
  type_code VARCHAR(20) NOT NULL,
  ord INTEGER NOT NULL,
  active BOOLEAN DEFAULT TRUE NOT NULL,
  UNIQUE (entity, field_key)
);

CREATE TABLE custom_value (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  field_id BIGINT NOT NULL REFERENCES custom_field (id),
  row_key BIGINT NOT NULL,
  field_value VARCHAR(4000),
  UNIQUE (field_id, row_key)
);

CREATE TABLE import_alias (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind VARCHAR(20) NOT NULL,
  sender VARCHAR(120) NOT NULL,
  column_text VARCHAR(400) NOT NULL,
  field_key VARCHAR(60) NOT NULL,
  UNIQUE (kind, sender, column_text)
);
