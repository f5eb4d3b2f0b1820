package vn.ptdv.model.unit;

/** How many of a target group a unit found when it surveyed its source for a year. */
public record SurveyFigure(long unitId, int year, String group, int amount) {}
