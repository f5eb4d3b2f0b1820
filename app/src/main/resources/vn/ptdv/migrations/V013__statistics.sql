-- Statistical forms as dated data: what is printed, what is counted, what must agree. The first layout held no rows yet.
DROP TABLE stat_row;
DROP TABLE stat_form;

CREATE TABLE stat_form (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_key VARCHAR(40) NOT NULL UNIQUE,
  set_name VARCHAR(250) NOT NULL,
  ord INTEGER NOT NULL,
  number_label VARCHAR(60) NOT NULL,
  title VARCHAR(250) NOT NULL,
  criterion VARCHAR(120) NOT NULL,
  halves BOOLEAN DEFAULT FALSE NOT NULL,
  landscape BOOLEAN DEFAULT FALSE NOT NULL,
  effective_from DATE,
  effective_to DATE,
  source VARCHAR(400) NOT NULL,
  verified BOOLEAN NOT NULL,
  note VARCHAR(1000)
);

CREATE TABLE stat_column (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_key VARCHAR(40) NOT NULL REFERENCES stat_form (form_key),
  ord INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  head_group VARCHAR(120),
  label VARCHAR(250) NOT NULL,
  span VARCHAR(12) NOT NULL CHECK (span IN ('NOW', 'LAST_YEAR')),
  measure VARCHAR(60),
  col_filter VARCHAR(1000),
  formula VARCHAR(400),
  width INTEGER NOT NULL CHECK (width > 0),
  UNIQUE (form_key, code)
);

CREATE TABLE stat_row (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_key VARCHAR(40) NOT NULL REFERENCES stat_form (form_key),
  ord INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  mark VARCHAR(20),
  label VARCHAR(400) NOT NULL,
  later_on DATE,
  later_label VARCHAR(400),
  indent_level INTEGER DEFAULT 0 NOT NULL CHECK (indent_level >= 0),
  strong BOOLEAN DEFAULT FALSE NOT NULL,
  hidden BOOLEAN DEFAULT FALSE NOT NULL,
  source VARCHAR(12) CHECK (source IN ('PEOPLE', 'UNITS', 'MEMBERS')),
  measure VARCHAR(60),
  row_filter VARCHAR(1000),
  formula VARCHAR(1000),
  base_code VARCHAR(40),
  verified BOOLEAN NOT NULL,
  UNIQUE (form_key, code)
);

CREATE TABLE stat_check (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_key VARCHAR(40) NOT NULL REFERENCES stat_form (form_key),
  ord INTEGER NOT NULL,
  code VARCHAR(40) NOT NULL,
  across VARCHAR(8) NOT NULL CHECK (across IN ('ROWS', 'COLUMNS')),
  rule VARCHAR(1000) NOT NULL,
  words VARCHAR(400) NOT NULL,
  UNIQUE (form_key, code)
);

-- A run that was finished: when exactly, after which action of the log, under which name, and its files.
ALTER TABLE report_run ADD COLUMN title VARCHAR(400);
ALTER TABLE report_run ADD COLUMN made_at TIMESTAMP(3);
ALTER TABLE report_run ADD COLUMN after_action BIGINT;
ALTER TABLE report_run ADD COLUMN note VARCHAR(1000);
ALTER TABLE report_run ALTER COLUMN period_key VARCHAR(60);

CREATE TABLE report_file (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  run_id BIGINT NOT NULL REFERENCES report_run (id),
  file_name VARCHAR(260) NOT NULL,
  format VARCHAR(10) NOT NULL,
  blob_sha CHAR(64) NOT NULL REFERENCES blob_store (sha256),
  byte_size BIGINT NOT NULL
);
CREATE INDEX report_file_run ON report_file (run_id);

ALTER TABLE report_preset ADD COLUMN owner_name VARCHAR(60) DEFAULT '' NOT NULL;
ALTER TABLE report_preset ADD COLUMN shared BOOLEAN DEFAULT FALSE NOT NULL;
