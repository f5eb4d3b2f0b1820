package vn.ptdv.logic.report;

import vn.ptdv.model.unit.YearNote;

/** What a unit wrote about its year, with its name. */
public record ReportNote(String unit, YearNote note) {}
