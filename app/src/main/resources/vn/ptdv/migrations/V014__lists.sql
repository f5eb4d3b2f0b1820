-- Filters kept under a name, seen by who kept them and, when shared, by everybody.
CREATE TABLE saved_filter (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  list_key VARCHAR(60) NOT NULL,
  owner VARCHAR(60) NOT NULL,
  name VARCHAR(120) NOT NULL,
  filter_text VARCHAR(8000) NOT NULL,
  shared BOOLEAN DEFAULT FALSE NOT NULL,
  pinned BOOLEAN DEFAULT FALSE NOT NULL,
  UNIQUE (list_key, owner, name)
);
