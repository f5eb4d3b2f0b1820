-- Guidances of format as dated data, each with its source: a newer one is loaded from a file, without a new program.
CREATE TABLE format_set (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  code VARCHAR(20) NOT NULL UNIQUE,
  title VARCHAR(250) NOT NULL,
  based_on VARCHAR(20),
  effective_from DATE NOT NULL,
  effective_to DATE,
  source VARCHAR(400) NOT NULL,
  verified BOOLEAN NOT NULL
);

CREATE TABLE format_value (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  set_code VARCHAR(20) NOT NULL REFERENCES format_set (code),
  value_key VARCHAR(60) NOT NULL,
  value_text VARCHAR(1000),
  UNIQUE (set_code, value_key)
);

-- A blank that was used belongs to a certificate that is there.
UPDATE blank_use SET certificate_id = NULL
  WHERE certificate_id IS NOT NULL AND certificate_id NOT IN (SELECT id FROM certificate);
ALTER TABLE blank_use ADD FOREIGN KEY (certificate_id) REFERENCES certificate (id);
