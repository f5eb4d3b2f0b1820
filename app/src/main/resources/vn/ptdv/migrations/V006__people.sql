-- What the acts on people need beyond the first layout: kinds of events, leaving and helper facts, who closed a deadline.

ALTER TABLE event ADD COLUMN kind VARCHAR(10) DEFAULT 'STAGE' NOT NULL
  CHECK (kind IN ('STAGE', 'EXIT', 'RETURN', 'FACT'));
ALTER TABLE event ADD COLUMN cancelled_on DATE;

ALTER TABLE candidacy ADD COLUMN left_on DATE;
ALTER TABLE candidacy ADD COLUMN left_reason_code VARCHAR(40);
ALTER TABLE candidacy ADD COLUMN record_cleared_on DATE;
ALTER TABLE candidacy ADD COLUMN earlier_readmissions INTEGER DEFAULT 0 NOT NULL CHECK (earlier_readmissions >= 0);

ALTER TABLE helper ADD COLUMN shared_residence_since DATE;
ALTER TABLE helper ADD COLUMN other_base BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE helper ADD COLUMN replaces_id BIGINT REFERENCES helper (id);

-- Empty where a person closed the deadline by hand; an event that is taken back opens only what it closed itself.
ALTER TABLE deadline ADD COLUMN done_event_id BIGINT REFERENCES event (id);
ALTER TABLE deadline ADD COLUMN movement_id BIGINT REFERENCES movement (id);

ALTER TABLE participant ADD COLUMN retakes INTEGER DEFAULT 0 NOT NULL CHECK (retakes >= 0);
CREATE INDEX participant_class ON participant (class_id, state);
CREATE INDEX session_item_candidacy ON session_item (candidacy_id);
CREATE INDEX rule_exception_on ON rule_exception (on_date);
