-- The code of a free period has 22 characters: 2026-01-01..2026-09-30.
ALTER TABLE report_run ALTER COLUMN period_key SET DATA TYPE VARCHAR(40);
ALTER TABLE member_count ALTER COLUMN period_key SET DATA TYPE VARCHAR(40);
ALTER TABLE follow_mark ALTER COLUMN period_key SET DATA TYPE VARCHAR(40);
ALTER TABLE review ALTER COLUMN period_key SET DATA TYPE VARCHAR(40);
