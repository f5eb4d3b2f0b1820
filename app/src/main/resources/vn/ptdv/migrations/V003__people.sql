-- People once, candidacies many, events in order; everything that hangs on a candidacy; classes and sessions.

CREATE TABLE person (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  folded_name VARCHAR(120) NOT NULL,
  other_name VARCHAR(120),
  birth VARCHAR(10),
  sex VARCHAR(6) CHECK (sex IN ('MALE', 'FEMALE')),
  citizen_id VARCHAR(20),
  birth_place VARCHAR(400),
  hometown VARCHAR(400),
  residence VARCHAR(400),
  temporary_residence VARCHAR(400),
  ethnic_code VARCHAR(40),
  religion_code VARCHAR(40),
  religion_rank_code VARCHAR(40),
  occupation_code VARCHAR(40),
  job VARCHAR(250),
  workplace VARCHAR(400),
  general_education_code VARCHAR(40),
  general_education_note VARCHAR(120),
  profession_code VARCHAR(40),
  major VARCHAR(250),
  degree_title_code VARCHAR(40),
  political_theory_code VARCHAR(40),
  foreign_language VARCHAR(120),
  informatics VARCHAR(120),
  minority_language VARCHAR(120),
  youth_union_on VARCHAR(10),
  youth_union_place VARCHAR(250),
  rewards VARCHAR(4000),
  discipline VARCHAR(4000),
  phone VARCHAR(60),
  email VARCHAR(120),
  photo_sha CHAR(64) REFERENCES blob_store (sha256),
  note VARCHAR(8000)
);
CREATE INDEX person_folded ON person (folded_name);
CREATE INDEX person_citizen ON person (citizen_id);

CREATE TABLE person_group (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  group_code VARCHAR(40) NOT NULL,
  UNIQUE (person_id, group_code)
);

CREATE TABLE person_pair (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  first_id BIGINT NOT NULL REFERENCES person (id),
  second_id BIGINT NOT NULL REFERENCES person (id),
  verdict VARCHAR(20) DEFAULT 'NOT_THE_SAME' NOT NULL,
  UNIQUE (first_id, second_id)
);

CREATE TABLE family_member (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  relation_code VARCHAR(40) NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  birth VARCHAR(10),
  job VARCHAR(250),
  residence VARCHAR(400),
  is_member BOOLEAN DEFAULT FALSE NOT NULL,
  deceased BOOLEAN DEFAULT FALSE NOT NULL,
  note VARCHAR(2000)
);
CREATE INDEX family_member_person ON family_member (person_id);

CREATE TABLE absence (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  kind_code VARCHAR(40) NOT NULL,
  from_on DATE NOT NULL,
  to_on DATE,
  place VARCHAR(250),
  note VARCHAR(1000),
  CHECK (to_on IS NULL OR to_on >= from_on)
);
CREATE INDEX absence_person ON absence (person_id);

-- stage_key … official_on repeat what the events say, so that lists and counts need no replay; the acts keep them right.
CREATE TABLE candidacy (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  person_id BIGINT NOT NULL REFERENCES person (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  kind VARCHAR(12) DEFAULT 'FIRST' NOT NULL CHECK (kind IN ('FIRST', 'READMISSION')),
  opened_on DATE NOT NULL,
  introduced_by VARCHAR(40),
  youth_member BOOLEAN DEFAULT FALSE NOT NULL,
  stage_key VARCHAR(40) NOT NULL,
  stage_since DATE NOT NULL,
  exit_key VARCHAR(40),
  closed_on DATE,
  sympathiser_on DATE,
  certificate_on DATE,
  file_on DATE,
  cell_vote_on DATE,
  decision_on DATE,
  decision_no VARCHAR(60),
  ceremony_on DATE,
  recognised_on DATE,
  recognition_no VARCHAR(60),
  official_on DATE,
  checklist_version INTEGER DEFAULT 1 NOT NULL,
  note VARCHAR(4000)
);
CREATE INDEX candidacy_person ON candidacy (person_id);
CREATE INDEX candidacy_unit ON candidacy (unit_id, stage_key);
CREATE INDEX candidacy_stage ON candidacy (stage_key, stage_since);
CREATE INDEX candidacy_ceremony ON candidacy (ceremony_on);
CREATE INDEX candidacy_decision ON candidacy (decision_on);
CREATE INDEX candidacy_official ON candidacy (official_on);

CREATE TABLE candidacy_group (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  group_code VARCHAR(40) NOT NULL,
  UNIQUE (candidacy_id, group_code)
);

CREATE TABLE committee_session (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  title VARCHAR(250) NOT NULL,
  on_date DATE NOT NULL,
  place VARCHAR(250),
  chair VARCHAR(120),
  secretary VARCHAR(120),
  members_total INTEGER CHECK (members_total >= 0),
  members_present INTEGER CHECK (members_present >= 0),
  state VARCHAR(10) DEFAULT 'OPEN' NOT NULL CHECK (state IN ('OPEN', 'CLOSED')),
  note VARCHAR(4000)
);

CREATE TABLE event (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  seq INTEGER NOT NULL,
  stage_key VARCHAR(40) NOT NULL,
  on_date DATE NOT NULL,
  received_on DATE,
  unit_id BIGINT REFERENCES unit (id),
  organ VARCHAR(400),
  doc_no VARCHAR(60),
  doc_on DATE,
  votes_total INTEGER, votes_summoned INTEGER, votes_present INTEGER, votes_for INTEGER, votes_against INTEGER,
  vote_method VARCHAR(40),
  rule_set_key VARCHAR(20),
  session_id BIGINT REFERENCES committee_session (id),
  note VARCHAR(4000),
  cancelled BOOLEAN DEFAULT FALSE NOT NULL,
  cancel_reason VARCHAR(1000)
);
CREATE INDEX event_candidacy ON event (candidacy_id, seq);
CREATE INDEX event_on ON event (on_date);

CREATE TABLE rule_exception (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  event_id BIGINT REFERENCES event (id),
  rule_key VARCHAR(60) NOT NULL,
  message VARCHAR(1000) NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  approver VARCHAR(120) NOT NULL,
  on_date DATE NOT NULL
);

CREATE TABLE deadline (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  event_id BIGINT REFERENCES event (id),
  rule_key VARCHAR(60) NOT NULL,
  rule_set_key VARCHAR(20) NOT NULL,
  basis_on DATE NOT NULL,
  amount VARCHAR(120) NOT NULL,
  unit_code VARCHAR(120) NOT NULL,
  due_on DATE NOT NULL,
  extended_to DATE,
  extend_reason VARCHAR(1000),
  done_on DATE,
  late_reason VARCHAR(1000),
  verified BOOLEAN NOT NULL,
  source VARCHAR(400),
  void BOOLEAN DEFAULT FALSE NOT NULL
);
CREATE INDEX deadline_candidacy ON deadline (candidacy_id);
CREATE INDEX deadline_due ON deadline (due_on);

CREATE TABLE follow_up (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT REFERENCES candidacy (id),
  unit_id BIGINT REFERENCES unit (id),
  what VARCHAR(1000) NOT NULL,
  due_on DATE NOT NULL,
  owner_name VARCHAR(120),
  done_on DATE
);
CREATE INDEX follow_up_due ON follow_up (due_on);

CREATE TABLE helper (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  role_code VARCHAR(20) NOT NULL CHECK (role_code IN ('HELPER', 'INTRODUCER', 'PROBATION')),
  full_name VARCHAR(120) NOT NULL,
  folded_name VARCHAR(120) NOT NULL,
  unit_id BIGINT REFERENCES unit (id),
  admitted_on DATE,
  official_on DATE,
  shared_since DATE,
  resolution_no VARCHAR(60),
  resolution_on DATE,
  from_on DATE NOT NULL,
  to_on DATE,
  end_reason VARCHAR(400)
);
CREATE INDEX helper_candidacy ON helper (candidacy_id);
CREATE INDEX helper_name ON helper (folded_name);

CREATE TABLE review (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  period_key VARCHAR(20) NOT NULL,
  grade_code VARCHAR(40) NOT NULL,
  content VARCHAR(4000),
  reviewer VARCHAR(120),
  on_date DATE NOT NULL,
  UNIQUE (candidacy_id, period_key)
);

CREATE TABLE paper (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  part VARCHAR(40) NOT NULL,
  code VARCHAR(60) NOT NULL,
  name VARCHAR(400) NOT NULL,
  checklist_version INTEGER NOT NULL,
  state VARCHAR(12) NOT NULL CHECK (state IN ('MISSING', 'PRESENT', 'EXPIRED', 'NOT_NEEDED')),
  doc_no VARCHAR(60),
  doc_on DATE,
  original BOOLEAN DEFAULT TRUE NOT NULL,
  pages INTEGER CHECK (pages >= 0),
  valid_until DATE,
  place VARCHAR(250),
  blob_sha CHAR(64) REFERENCES blob_store (sha256),
  note VARCHAR(1000)
);
CREATE INDEX paper_candidacy ON paper (candidacy_id);

CREATE TABLE paper_move (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  kind VARCHAR(10) NOT NULL CHECK (kind IN ('RECEIVED', 'RETURNED', 'FORWARDED')),
  on_date DATE NOT NULL,
  from_whom VARCHAR(250),
  to_whom VARCHAR(250),
  what VARCHAR(1000),
  note VARCHAR(1000)
);
CREATE INDEX paper_move_candidacy ON paper_move (candidacy_id);

CREATE TABLE verification (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  about VARCHAR(250) NOT NULL,
  place VARCHAR(400) NOT NULL,
  abroad BOOLEAN DEFAULT FALSE NOT NULL,
  sent_no VARCHAR(60),
  sent_on DATE,
  received_on DATE,
  reply_due_on DATE,
  reply_no VARCHAR(60),
  reply_on DATE,
  result VARCHAR(4000),
  checker VARCHAR(120),
  note VARCHAR(1000)
);
CREATE INDEX verification_candidacy ON verification (candidacy_id);

CREATE TABLE movement (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  kind_code VARCHAR(40) NOT NULL,
  from_unit_id BIGINT REFERENCES unit (id),
  to_unit_id BIGINT REFERENCES unit (id),
  other_place VARCHAR(400),
  on_date DATE NOT NULL,
  decision_no VARCHAR(60),
  note VARCHAR(2000)
);
CREATE INDEX movement_candidacy ON movement (candidacy_id);

CREATE TABLE training_class (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind VARCHAR(12) NOT NULL CHECK (kind IN ('AWARENESS', 'NEW_MEMBER')),
  name VARCHAR(250) NOT NULL,
  decision_no VARCHAR(60),
  decision_on DATE,
  from_on DATE NOT NULL,
  to_on DATE NOT NULL,
  place VARCHAR(250),
  organiser VARCHAR(250),
  capacity INTEGER CHECK (capacity >= 0),
  certificate_suffix VARCHAR(40),
  state VARCHAR(10) DEFAULT 'PLANNED' NOT NULL CHECK (state IN ('PLANNED', 'RUNNING', 'CLOSED')),
  note VARCHAR(4000),
  CHECK (to_on >= from_on)
);

CREATE TABLE class_day (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  class_id BIGINT NOT NULL REFERENCES training_class (id),
  on_date DATE NOT NULL,
  part VARCHAR(10) DEFAULT 'DAY' NOT NULL CHECK (part IN ('DAY', 'MORNING', 'AFTERNOON', 'EVENING')),
  topic VARCHAR(400),
  UNIQUE (class_id, on_date, part)
);

CREATE TABLE class_seat (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  class_id BIGINT NOT NULL REFERENCES training_class (id),
  unit_id BIGINT NOT NULL REFERENCES unit (id),
  seats INTEGER NOT NULL CHECK (seats >= 0),
  UNIQUE (class_id, unit_id)
);

CREATE TABLE participant (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  class_id BIGINT NOT NULL REFERENCES training_class (id),
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  state VARCHAR(10) NOT NULL CHECK (state IN ('NOMINATED', 'WAITING', 'ENROLLED', 'PASSED', 'FAILED', 'ABSENT')),
  score DECIMAL(5, 2),
  grade_code VARCHAR(40),
  note VARCHAR(1000),
  UNIQUE (class_id, candidacy_id)
);
CREATE INDEX participant_candidacy ON participant (candidacy_id);

CREATE TABLE attendance (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  day_id BIGINT NOT NULL REFERENCES class_day (id),
  participant_id BIGINT NOT NULL REFERENCES participant (id),
  present BOOLEAN NOT NULL,
  UNIQUE (day_id, participant_id)
);

CREATE TABLE certificate (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  kind VARCHAR(12) NOT NULL CHECK (kind IN ('AWARENESS', 'NEW_MEMBER')),
  person_id BIGINT NOT NULL REFERENCES person (id),
  class_id BIGINT REFERENCES training_class (id),
  cert_no VARCHAR(60),
  issued_on DATE NOT NULL,
  valid_until DATE,
  grade_code VARCHAR(40),
  issuer VARCHAR(250),
  note VARCHAR(1000)
);
CREATE INDEX certificate_person ON certificate (person_id);
CREATE INDEX certificate_valid ON certificate (valid_until);

CREATE TABLE session_item (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  session_id BIGINT NOT NULL REFERENCES committee_session (id),
  candidacy_id BIGINT NOT NULL REFERENCES candidacy (id),
  kind VARCHAR(12) NOT NULL CHECK (kind IN ('ADMIT', 'RECOGNISE', 'REMOVE')),
  ord INTEGER NOT NULL,
  present INTEGER, votes_for INTEGER, votes_against INTEGER,
  conclusion VARCHAR(12) CHECK (conclusion IN ('AGREED', 'REFUSED', 'POSTPONED')),
  decision_no VARCHAR(60),
  note VARCHAR(2000),
  UNIQUE (session_id, candidacy_id)
);
