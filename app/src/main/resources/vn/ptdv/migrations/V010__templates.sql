-- When and by whom a version of a template was taken up.
ALTER TABLE template_version ADD COLUMN made_on DATE;
ALTER TABLE template_version ADD COLUMN made_by VARCHAR(60);

-- What became of each numbered blank; counts follow from it. The certificate is named without a tie, because the ledger
-- outlives what it tells of.
ALTER TABLE booklet DROP COLUMN used;
ALTER TABLE booklet DROP COLUMN spoiled;
CREATE TABLE blank_use (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  booklet_id BIGINT NOT NULL REFERENCES booklet (id),
  number_value INTEGER NOT NULL,
  state VARCHAR(10) NOT NULL CHECK (state IN ('USED', 'SPOILT')),
  on_date DATE NOT NULL,
  certificate_id BIGINT,
  holder VARCHAR(250),
  note VARCHAR(1000),
  UNIQUE (booklet_id, number_value)
);
CREATE INDEX blank_use_certificate ON blank_use (certificate_id);
