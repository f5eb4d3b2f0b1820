package vn.ptdv.store.follow;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import vn.ptdv.model.unit.Difficulty;
import vn.ptdv.model.unit.FollowMark;
import vn.ptdv.model.unit.Inspection;
import vn.ptdv.model.unit.TrainingLog;
import vn.ptdv.model.unit.VillagePost;
import vn.ptdv.model.unit.YearNote;
import vn.ptdv.store.Columns;
import vn.ptdv.store.jooq.tables.records.DifficultyRecord;
import vn.ptdv.store.jooq.tables.records.FollowMarkRecord;
import vn.ptdv.store.jooq.tables.records.InspectionRecord;
import vn.ptdv.store.jooq.tables.records.TrainingLogRecord;
import vn.ptdv.store.jooq.tables.records.UnitYearNoteRecord;
import vn.ptdv.store.jooq.tables.records.VillagePostRecord;

/** Rows of following a unit into values and back. */
final class FollowUpRows {
    private FollowUpRows() {}

    static void fill(FollowMark mark, FollowMarkRecord row) {
        row.setUnitId(mark.unitId());
        row.setPeriodKey(mark.periodKey());
        row.setKind(mark.kind().name());
        row.setReason(mark.reason());
        row.setForm(Columns.orNull(mark.form()));
        row.setDecisionNo(Columns.orNull(mark.decisionNo()));
        row.setDecisionOn(mark.decisionOn().orElse(null));
    }

    static FollowMark mark(FollowMarkRecord row) {
        return new FollowMark(
                row.getId(),
                row.getUnitId(),
                row.getPeriodKey(),
                FollowMark.Kind.valueOf(row.getKind()),
                row.getReason(),
                Columns.text(row.getForm()),
                Columns.text(row.getDecisionNo()),
                Optional.ofNullable(row.getDecisionOn()));
    }

    static void fill(Inspection inspection, InspectionRecord row) {
        row.setUnitId(inspection.unitId());
        row.setOnDate(inspection.on());
        row.setTeam(Columns.orNull(inspection.team()));
        row.setFinding(Columns.orNull(inspection.finding()));
        row.setConclusion(Columns.orNull(inspection.conclusion()));
    }

    static Inspection inspection(InspectionRecord row) {
        return new Inspection(
                row.getId(),
                row.getUnitId(),
                row.getOnDate(),
                Columns.text(row.getTeam()),
                Columns.text(row.getFinding()),
                Columns.text(row.getConclusion()));
    }

    static void fill(VillagePost post, VillagePostRecord row) {
        row.setUnitId(post.unitId());
        row.setVillage(post.village());
        row.setPostCode(post.postCode());
        row.setHolderName(Columns.orNull(post.holder()));
        row.setHolderIsMember(post.holderIsMember());
        row.setNote(Columns.orNull(post.note()));
    }

    static VillagePost post(VillagePostRecord row) {
        return new VillagePost(
                row.getId(),
                row.getUnitId(),
                row.getVillage(),
                row.getPostCode(),
                Columns.text(row.getHolderName()),
                row.getHolderIsMember(),
                Columns.text(row.getNote()));
    }

    static void fill(TrainingLog training, TrainingLogRecord row) {
        row.setOnDate(training.on());
        row.setTopic(training.topic());
        row.setParticipants(
                training.participants().isPresent() ? training.participants().getAsInt() : null);
        row.setUnitId(orNull(training.unitId()));
        row.setNote(Columns.orNull(training.note()));
    }

    static TrainingLog training(TrainingLogRecord row) {
        Integer participants = row.getParticipants();
        return new TrainingLog(
                row.getId(),
                row.getOnDate(),
                row.getTopic(),
                participants == null ? OptionalInt.empty() : OptionalInt.of(participants),
                id(row.getUnitId()),
                Columns.text(row.getNote()));
    }

    static void fill(Difficulty difficulty, DifficultyRecord row) {
        row.setUnitId(orNull(difficulty.unitId()));
        row.setOnDate(difficulty.on());
        row.setDifficulty(difficulty.difficulty());
        row.setProposal(Columns.orNull(difficulty.proposal()));
        row.setAnswer(Columns.orNull(difficulty.answer()));
    }

    static Difficulty difficulty(DifficultyRecord row) {
        return new Difficulty(
                row.getId(),
                id(row.getUnitId()),
                row.getOnDate(),
                row.getDifficulty(),
                Columns.text(row.getProposal()),
                Columns.text(row.getAnswer()));
    }

    static void fill(YearNote note, UnitYearNoteRecord row) {
        row.setUnitId(note.unitId());
        row.setForYear(note.year());
        row.setStrengths(Columns.orNull(note.strengths()));
        row.setWeaknesses(Columns.orNull(note.weaknesses()));
        row.setCauses(Columns.orNull(note.causes()));
        row.setSolutions(Columns.orNull(note.solutions()));
        row.setProposals(Columns.orNull(note.proposals()));
        row.setProposedGrade(Columns.orNull(note.proposedGrade()));
        row.setHeadName(Columns.orNull(note.headName()));
    }

    static YearNote note(UnitYearNoteRecord row) {
        return new YearNote(
                row.getUnitId(),
                row.getForYear(),
                Columns.text(row.getStrengths()),
                Columns.text(row.getWeaknesses()),
                Columns.text(row.getCauses()),
                Columns.text(row.getSolutions()),
                Columns.text(row.getProposals()),
                Columns.text(row.getProposedGrade()),
                Columns.text(row.getHeadName()));
    }

    private static OptionalLong id(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    private static @Nullable Long orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
