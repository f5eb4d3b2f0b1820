-- How reports look, as dated data: which columns in which order under which words; what is counted stays the program's.
CREATE TABLE report_edition (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  report_key VARCHAR(40) NOT NULL,
  edition VARCHAR(40) NOT NULL,
  title VARCHAR(250),
  effective_from DATE,
  effective_to DATE,
  source VARCHAR(400) NOT NULL,
  verified BOOLEAN NOT NULL,
  UNIQUE (report_key, edition)
);

CREATE TABLE report_column (
  id BIGINT PRIMARY KEY, version INTEGER DEFAULT 0 NOT NULL,
  report_key VARCHAR(40) NOT NULL,
  edition VARCHAR(40) NOT NULL,
  ord INTEGER NOT NULL,
  column_key VARCHAR(40) NOT NULL,
  kind VARCHAR(12) NOT NULL CHECK (kind IN ('NUMBERING', 'TEXT', 'WHOLE', 'PERCENT', 'DECIMAL', 'DATE')),
  width INTEGER NOT NULL CHECK (width > 0),
  title VARCHAR(120),
  UNIQUE (report_key, edition, column_key),
  FOREIGN KEY (report_key, edition) REFERENCES report_edition (report_key, edition)
);
