package vn.ptdv.model.unit;

/** A year of a unit in words: ưu điểm, khuyết điểm, nguyên nhân, giải pháp, kiến nghị; and its year-end grade. */
public record YearNote(
        long unitId,
        int year,
        String strengths,
        String weaknesses,
        String causes,
        String solutions,
        String proposals,
        String proposedGrade,
        String headName) {}
