package vn.ptdv.document.kind;

import java.time.LocalDate;
import java.util.List;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentBuilder;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.Signature;
import vn.ptdv.document.profile.SigningMatrix;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;

/** The minutes of a session: who was there, what was decided with how many votes; clerk and chair sign. */
public record MinutesPaper(
        Letterhead head,
        String session,
        LocalDate day,
        String place,
        Attendance attendance,
        List<Matter> matters,
        Signers signers)
        implements Draft {

    /** How many should and did attend, who led, who wrote. */
    public record Attendance(int members, int present, String names, String absent, String chair, String clerk) {
        /** Where nobody was noted by name. */
        public Attendance(int members, int present, String absent, String chair, String clerk) {
            this(members, present, "", absent, chair, clerk);
        }
    }

    /** Who signs: the one who wrote on the left, the one who led on the right. */
    public record Signers(String clerk, String chair) {}

    /** One matter with its course and its outcome. */
    public record Matter(String title, List<String> course, String outcome) {}

    @Override
    public OfficialDocument document() {
        DocumentBuilder minutes = OfficialDocument.of("BB")
                .issuer(head.issuer())
                .number(head.number())
                .place(head.place())
                .date(head.date())
                .recipients(head.recipients())
                .subject(session)
                .block(
                        Block.Heading.of(1, Texts.of("paper.minutes.part1")),
                        Block.Clause.of(
                                Texts.of("paper.minutes.time"), VietnameseDates.official(day) + "; " + place + "."),
                        Block.Clause.of(Texts.of("paper.minutes.present"), present()),
                        Block.Clause.of(Texts.of("paper.minutes.chair"), attendance.chair() + "."),
                        Block.Clause.of(Texts.of("paper.minutes.clerk"), attendance.clerk() + "."),
                        Block.Heading.of(1, Texts.of("paper.minutes.part2")));
        for (Matter matter : matters) {
            minutes.block(Block.Heading.of(2, matter.title()));
            minutes.blocks(Sentences.paragraphs(matter.course()));
            minutes.block(Block.Paragraph.of(Texts.of("paper.minutes.outcome", matter.outcome())));
        }
        return minutes.text(Texts.of("paper.minutes.closing"))
                .sign(signature("CLERK", signers.clerk()))
                .sign(signature("CHAIR", signers.chair()))
                .build();
    }

    private static Signature signature(String role, String name) {
        return SigningMatrix.shipped().signature("MINUTES", role, "", name).orElseThrow();
    }

    private String present() {
        String absent = attendance.absent().isBlank() ? Texts.of("paper.minutes.nobody") : attendance.absent();
        return attendance.names().isBlank()
                ? Texts.of("paper.minutes.count", attendance.present(), attendance.members(), absent)
                : Texts.of(
                        "paper.minutes.countNames",
                        attendance.present(),
                        attendance.members(),
                        absent,
                        attendance.names());
    }
}
