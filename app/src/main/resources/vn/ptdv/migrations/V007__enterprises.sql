-- What the register of enterprises notes beside names and numbers: kind, trade, who follows it, how far it has come.
ALTER TABLE enterprise ADD COLUMN type_code VARCHAR(40);
ALTER TABLE enterprise ADD COLUMN sector VARCHAR(250);
ALTER TABLE enterprise ADD COLUMN officer_name VARCHAR(120);
ALTER TABLE enterprise ADD COLUMN state_code VARCHAR(40);
