-- Which decision ended a shape, so that a dissolved unit shows the paper that dissolved it.
ALTER TABLE unit_span ADD COLUMN end_decision_id BIGINT;
ALTER TABLE unit_span ADD CONSTRAINT unit_span_end_decision FOREIGN KEY (end_decision_id) REFERENCES unit_decision (id);

-- Candidacies behind one unit's figures are read by unit and day.
CREATE INDEX candidacy_unit_ceremony ON candidacy (unit_id, ceremony_on);
CREATE INDEX candidacy_unit_decision ON candidacy (unit_id, decision_on);
