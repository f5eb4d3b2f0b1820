-- Organisations and the committee where one lives are asked for their opinion by letters too, and answer with counts.
ALTER TABLE verification ADD COLUMN kind VARCHAR(16) DEFAULT 'CHECK' NOT NULL
  CHECK (kind IN ('CHECK', 'ORGANISATION', 'RESIDENCE'));
ALTER TABLE verification ADD COLUMN asked INTEGER;
ALTER TABLE verification ADD COLUMN in_favour INTEGER;
ALTER TABLE verification ADD COLUMN against INTEGER;
