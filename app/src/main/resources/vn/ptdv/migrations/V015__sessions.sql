-- What a session is asked is the office's own list, so that any code may stand here.
ALTER TABLE session_item ALTER COLUMN kind RENAME TO kind_before;
ALTER TABLE session_item ADD COLUMN kind VARCHAR(40);
UPDATE session_item SET kind = kind_before;
ALTER TABLE session_item ALTER COLUMN kind SET NOT NULL;
ALTER TABLE session_item DROP COLUMN kind_before;

-- Who belongs to the body that decides, and who of them was there.
CREATE TABLE committee_member (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  ord INTEGER NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  post VARCHAR(250),
  to_on DATE
);

CREATE TABLE session_member (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  session_id BIGINT NOT NULL REFERENCES committee_session (id),
  ord INTEGER NOT NULL,
  full_name VARCHAR(120) NOT NULL,
  post VARCHAR(250),
  absent BOOLEAN DEFAULT FALSE NOT NULL,
  absence_reason VARCHAR(500)
);
CREATE INDEX session_member_session ON session_member (session_id);
