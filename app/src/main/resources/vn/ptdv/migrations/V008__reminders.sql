-- The days of reminders are a setting; the table that repeated them goes.
DROP TABLE reminder_step;
