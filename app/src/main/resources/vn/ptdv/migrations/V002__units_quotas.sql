-- Units with their dated history, member counts, quotas, and the notes that follow a unit through the year.

CREATE TABLE unit (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  parent_id BIGINT REFERENCES unit (id),
  name VARCHAR(400) NOT NULL,
  short_name VARCHAR(120),
  org_code VARCHAR(20),
  type_code VARCHAR(40),
  level_code VARCHAR(40),
  competence_code VARCHAR(40),
  ord INTEGER DEFAULT 0 NOT NULL,
  established_on DATE,
  ended_on DATE,
  successor_id BIGINT REFERENCES unit (id),
  has_youth_union BOOLEAN DEFAULT FALSE NOT NULL,
  has_trade_union BOOLEAN DEFAULT FALSE NOT NULL,
  has_cell BOOLEAN DEFAULT FALSE NOT NULL,
  secretary VARCHAR(120),
  phone VARCHAR(60),
  email VARCHAR(120),
  address VARCHAR(400),
  note VARCHAR(4000),
  CHECK (parent_id <> id)
);
CREATE INDEX unit_parent ON unit (parent_id);
CREATE INDEX unit_org_code ON unit (org_code);

CREATE TABLE unit_decision (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind VARCHAR(20) NOT NULL CHECK (kind IN
    ('ESTABLISH', 'RENAME', 'MERGE', 'SPLIT', 'UPGRADE', 'DOWNGRADE', 'MOVE', 'DISSOLVE', 'RETYPE')),
  decision_no VARCHAR(60),
  decision_on DATE,
  effective_on DATE NOT NULL,
  issuer VARCHAR(250),
  note VARCHAR(2000)
);

-- What a unit was called, where it hung and what type it was, from a day to a day (to_on is the first day it no longer held).
CREATE TABLE unit_span (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  from_on DATE NOT NULL,
  to_on DATE,
  parent_id BIGINT REFERENCES unit (id),
  name VARCHAR(400) NOT NULL,
  type_code VARCHAR(40),
  level_code VARCHAR(40),
  competence_code VARCHAR(40),
  decision_id BIGINT REFERENCES unit_decision (id),
  CHECK (to_on IS NULL OR to_on > from_on)
);
CREATE INDEX unit_span_unit ON unit_span (unit_id, from_on);

CREATE TABLE unit_succession (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  from_unit_id BIGINT NOT NULL REFERENCES unit (id),
  to_unit_id BIGINT NOT NULL REFERENCES unit (id),
  decision_id BIGINT REFERENCES unit_decision (id),
  on_date DATE NOT NULL
);

CREATE TABLE unit_flag (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  flag_code VARCHAR(40) NOT NULL,
  from_on DATE,
  to_on DATE,
  UNIQUE (unit_id, flag_code)
);

CREATE TABLE unit_officer (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  kind VARCHAR(20) NOT NULL CHECK (kind IN ('COMMITTEE_MEMBER', 'SPECIALIST')),
  name VARCHAR(120) NOT NULL,
  user_id BIGINT REFERENCES app_user (id),
  contact VARCHAR(120),
  from_on DATE,
  to_on DATE
);
CREATE INDEX unit_officer_unit ON unit_officer (unit_id);

CREATE TABLE enterprise (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  name VARCHAR(400) NOT NULL,
  address VARCHAR(400),
  area_code VARCHAR(40),
  owner_name VARCHAR(120),
  workers INTEGER CHECK (workers >= 0),
  members INTEGER CHECK (members >= 0),
  has_trade_union BOOLEAN DEFAULT FALSE NOT NULL,
  has_youth_union BOOLEAN DEFAULT FALSE NOT NULL,
  unit_id BIGINT REFERENCES unit (id),
  note VARCHAR(2000)
);

CREATE TABLE member_count (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  period_key VARCHAR(20) NOT NULL,
  on_date DATE NOT NULL,
  total INTEGER NOT NULL CHECK (total >= 0),
  probationary INTEGER CHECK (probationary >= 0),
  carried INTEGER, admitted INTEGER, in_other_province INTEGER, in_same_province INTEGER, restored INTEGER,
  died INTEGER, expelled INTEGER, struck INTEGER, struck_probation INTEGER, resigned INTEGER,
  out_other_province INTEGER, out_same_province INTEGER,
  women INTEGER, ethnic INTEGER, religious INTEGER, youth INTEGER,
  note VARCHAR(1000),
  UNIQUE (unit_id, period_key)
);

-- Results reported as totals without names; shown beside counted ones and marked.
CREATE TABLE manual_result (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  indicator VARCHAR(40) NOT NULL,
  group_code VARCHAR(40),
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  source VARCHAR(250),
  note VARCHAR(1000)
);
CREATE INDEX manual_result_unit ON manual_result (unit_id, from_on);

CREATE TABLE quota_decision (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  decision_no VARCHAR(60),
  decision_on DATE NOT NULL,
  issuer VARCHAR(250),
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('YEAR', 'SPAN', 'TERM')),
  source VARCHAR(20) NOT NULL CHECK (source IN ('TERM_RESOLUTION', 'UNIT_PLAN', 'ALLOCATION')),
  subject VARCHAR(20) NOT NULL CHECK (subject IN ('ADMIT', 'TRAIN', 'INTRODUCE')),
  from_year INTEGER NOT NULL,
  to_year INTEGER NOT NULL,
  basis VARCHAR(2000),
  stated_total INTEGER,
  adjusts_id BIGINT REFERENCES quota_decision (id),
  mode VARCHAR(10) DEFAULT 'REPLACE' NOT NULL CHECK (mode IN ('REPLACE', 'ADD')),
  state VARCHAR(10) DEFAULT 'DRAFT' NOT NULL CHECK (state IN ('DRAFT', 'ISSUED', 'VOID')),
  note VARCHAR(2000),
  CHECK (to_year >= from_year)
);

-- for_year is 0 where the line covers the whole span; group_code is 'ALL' for the unit's whole target.
CREATE TABLE quota_line (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  decision_id BIGINT NOT NULL REFERENCES quota_decision (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  for_year INTEGER DEFAULT 0 NOT NULL,
  group_code VARCHAR(40) DEFAULT 'ALL' NOT NULL,
  target INTEGER NOT NULL CHECK (target >= 0),
  floor_target INTEGER CHECK (floor_target >= 0),
  note VARCHAR(400),
  UNIQUE (decision_id, unit_id, for_year, group_code)
);
CREATE INDEX quota_line_unit ON quota_line (unit_id, for_year);

CREATE TABLE follow_mark (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  period_key VARCHAR(20) NOT NULL,
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('PRAISE', 'CORRECT')),
  reason VARCHAR(2000) NOT NULL,
  form VARCHAR(120),
  decision_no VARCHAR(60),
  decision_on DATE
);

CREATE TABLE inspection (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  on_date DATE NOT NULL,
  team VARCHAR(400),
  finding VARCHAR(4000),
  conclusion VARCHAR(4000)
);

CREATE TABLE unit_year_note (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  for_year INTEGER NOT NULL,
  strengths VARCHAR(4000), weaknesses VARCHAR(4000), causes VARCHAR(4000), solutions VARCHAR(4000),
  proposals VARCHAR(4000),
  proposed_grade VARCHAR(120),
  head_name VARCHAR(120),
  UNIQUE (unit_id, for_year)
);

CREATE TABLE source_survey (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  for_year INTEGER NOT NULL,
  group_code VARCHAR(40) NOT NULL,
  amount INTEGER NOT NULL CHECK (amount >= 0),
  UNIQUE (unit_id, for_year, group_code)
);

CREATE TABLE village_post (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  village VARCHAR(250) NOT NULL,
  post_code VARCHAR(40) NOT NULL,
  holder_name VARCHAR(120),
  holder_is_member BOOLEAN DEFAULT FALSE NOT NULL,
  note VARCHAR(1000)
);

CREATE TABLE training_log (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  on_date DATE NOT NULL,
  topic VARCHAR(400) NOT NULL,
  participants INTEGER,
  unit_id BIGINT REFERENCES unit (id),
  note VARCHAR(2000)
);

CREATE TABLE difficulty (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  unit_id BIGINT REFERENCES unit (id),
  on_date DATE NOT NULL,
  difficulty VARCHAR(4000) NOT NULL,
  proposal VARCHAR(4000),
  answer VARCHAR(4000)
);
