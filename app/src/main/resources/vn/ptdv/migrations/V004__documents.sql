-- What the office issues and receives, the number register, templates, reports and statistical forms.

CREATE TABLE directive (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind_code VARCHAR(20) NOT NULL,
  number_code VARCHAR(60) NOT NULL,
  doc_on DATE NOT NULL,
  issuer VARCHAR(250) NOT NULL,
  subject VARCHAR(1000) NOT NULL,
  received_on DATE,
  task VARCHAR(2000),
  due_on DATE,
  owner_name VARCHAR(120),
  done_on DATE,
  blob_sha CHAR(64) REFERENCES blob_store (sha256)
);

CREATE TABLE dissemination (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  directive_id BIGINT NOT NULL REFERENCES directive (id),
  unit_id BIGINT REFERENCES unit (id),
  on_date DATE NOT NULL,
  form VARCHAR(250),
  attended INTEGER NOT NULL CHECK (attended >= 0),
  total INTEGER NOT NULL CHECK (total >= 0),
  CHECK (attended <= total)
);

CREATE TABLE document (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind_code VARCHAR(20) NOT NULL,
  profile_key VARCHAR(10) NOT NULL,
  subject VARCHAR(1000) NOT NULL,
  doc_on DATE,
  signer VARCHAR(120),
  content VARCHAR NOT NULL,
  state VARCHAR(10) DEFAULT 'DRAFT' NOT NULL CHECK (state IN ('DRAFT', 'ISSUED', 'VOID')),
  supersedes_id BIGINT REFERENCES document (id),
  created_on DATE NOT NULL
);

CREATE TABLE document_file (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  document_id BIGINT NOT NULL REFERENCES document (id),
  format VARCHAR(10) NOT NULL,
  file_name VARCHAR(260) NOT NULL,
  sha256 CHAR(64) NOT NULL,
  byte_size BIGINT NOT NULL
);

CREATE TABLE document_link (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  document_id BIGINT NOT NULL REFERENCES document (id),
  entity VARCHAR(20) NOT NULL,
  row_key BIGINT NOT NULL
);
CREATE INDEX document_link_row ON document_link (row_key);

-- One series per kind, body and term; a number is used once in its series, and a void one stays to be seen.
CREATE TABLE register_entry (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  body_code VARCHAR(40) NOT NULL,
  term_key VARCHAR(20) NOT NULL,
  kind_code VARCHAR(20) NOT NULL,
  number_value INTEGER NOT NULL CHECK (number_value > 0),
  number_suffix VARCHAR(10) DEFAULT '' NOT NULL,
  number_code VARCHAR(60) NOT NULL,
  doc_on DATE,
  subject VARCHAR(1000),
  signer VARCHAR(120),
  state VARCHAR(10) NOT NULL CHECK (state IN ('RESERVED', 'ISSUED', 'VOID')),
  void_reason VARCHAR(1000),
  document_id BIGINT REFERENCES document (id),
  UNIQUE (body_code, term_key, kind_code, number_value, number_suffix)
);

CREATE TABLE template (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  code VARCHAR(60) NOT NULL UNIQUE,
  name VARCHAR(250) NOT NULL,
  form_code VARCHAR(20),
  reconstructed BOOLEAN DEFAULT FALSE NOT NULL,
  shipped BOOLEAN DEFAULT FALSE NOT NULL,
  active_version INTEGER NOT NULL
);

CREATE TABLE template_version (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  template_id BIGINT NOT NULL REFERENCES template (id),
  version_no INTEGER NOT NULL,
  blob_sha CHAR(64) NOT NULL REFERENCES blob_store (sha256),
  note VARCHAR(400),
  UNIQUE (template_id, version_no)
);

CREATE TABLE booklet (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_code VARCHAR(20) NOT NULL,
  series VARCHAR(40),
  from_no INTEGER NOT NULL,
  to_no INTEGER NOT NULL,
  received_on DATE,
  given_to VARCHAR(250),
  given_on DATE,
  used INTEGER DEFAULT 0 NOT NULL,
  spoiled INTEGER DEFAULT 0 NOT NULL,
  note VARCHAR(1000),
  CHECK (to_no >= from_no)
);

CREATE TABLE report_preset (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  report_key VARCHAR(40) NOT NULL,
  name VARCHAR(120) NOT NULL,
  pinned BOOLEAN DEFAULT FALSE NOT NULL,
  definition VARCHAR NOT NULL
);

CREATE TABLE report_run (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  report_key VARCHAR(40) NOT NULL,
  period_key VARCHAR(20) NOT NULL,
  as_of DATE,
  parameters VARCHAR NOT NULL,
  figures VARCHAR NOT NULL,
  sha256 CHAR(64) NOT NULL,
  made_on DATE NOT NULL,
  made_by VARCHAR(60) NOT NULL
);

CREATE TABLE stat_form (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  set_key VARCHAR(20) NOT NULL,
  code VARCHAR(20) NOT NULL,
  title VARCHAR(250) NOT NULL,
  effective_from DATE,
  effective_to DATE,
  UNIQUE (set_key, code)
);

CREATE TABLE stat_row (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  form_id BIGINT NOT NULL REFERENCES stat_form (id),
  ord INTEGER NOT NULL,
  code VARCHAR(20) NOT NULL,
  label VARCHAR(400) NOT NULL,
  indent_level INTEGER NOT NULL,
  row_filter VARCHAR(1000),
  formula VARCHAR(400),
  check_rule VARCHAR(400),
  UNIQUE (form_id, code)
);
