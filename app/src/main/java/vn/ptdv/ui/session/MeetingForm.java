package vn.ptdv.ui.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.session.Attendee;
import vn.ptdv.model.session.Meeting;
import vn.ptdv.ui.common.ask.Fields;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.field.FieldBox;
import vn.ptdv.ui.common.task.Job;

/** Asks for the facts of a session and saves them. */
final class MeetingForm {
    private static final double WIDTH = 720;
    private static final String TITLE = "title";
    private static final String ON = "on";
    private static final String PLACE = "place";
    private static final String CHAIR = "chair";
    private static final String SECRETARY = "secretary";
    private static final String MEMBERS = "members";
    private static final String PRESENT = "present";
    private final SessionDesk desk;
    private final Fields fields;
    private final SessionDesk.Host host;
    private final MembersPane members = new MembersPane(this::count);

    private MeetingForm(SessionDesk desk, SessionDesk.Host host) {
        this.desk = desk;
        this.host = host;
        this.fields = new Fields(2, desk.kit().clock()::today)
                .wideLine(TITLE, Texts.of("sessionui.name"), FieldBox.Need.NEEDED)
                .day(ON, Texts.of("sessionui.on"), FieldBox.Need.NEEDED)
                .line(PLACE, Texts.of("sessionui.place"), FieldBox.Need.OPTIONAL)
                .line(CHAIR, Texts.of("sessionui.chair"), FieldBox.Need.OPTIONAL)
                .line(SECRETARY, Texts.of("sessionui.secretary"), FieldBox.Need.OPTIONAL)
                .number(MEMBERS, Texts.of("sessionui.members"), FieldBox.Need.NEEDED)
                .number(PRESENT, Texts.of("sessionui.present"), FieldBox.Need.OPTIONAL);
    }

    /** A new session that takes after the last one; its id is handed on once it is kept. */
    static void add(SessionDesk desk, SessionDesk.Host host, Optional<Meeting> last, LongConsumer kept) {
        MeetingForm form = new MeetingForm(desk, host);
        LocalDate today = desk.kit().clock().today();
        form.fields.set(TITLE, form.proposed(today));
        form.fields.setDay(ON, today);
        form.fields.set(CHAIR, host.chair());
        form.nameFollowsDay(today);
        last.ifPresent(form::takeAfter);
        form.ask(Texts.of("sessionui.new"), Optional.empty(), kept);
    }

    static void edit(SessionDesk desk, Meeting meeting) {
        MeetingForm form = new MeetingForm(desk, SessionDesk.Host.NOBODY);
        form.takeAfter(meeting);
        form.fields.set(TITLE, meeting.title());
        form.fields.setDay(ON, meeting.on());
        if (meeting.present() > 0) {
            form.fields.setNumber(PRESENT, meeting.present());
        }
        form.ask(Texts.of("sessionui.facts"), Optional.of(meeting), id -> {});
    }

    private String proposed(LocalDate day) {
        return Texts.of("sessionui.proposedName", VietnameseDates.format(day), host.body());
    }

    /** Until someone words the name otherwise. */
    private void nameFollowsDay(LocalDate first) {
        ObjectProperty<String> proposal = new SimpleObjectProperty<>(proposed(first));
        fields.onChange(() -> fields.day(ON)
                .map(this::proposed)
                .filter(next ->
                        !next.equals(proposal.get()) && fields.text(TITLE).equals(proposal.get()))
                .ifPresent(next -> {
                    proposal.set(next);
                    fields.set(TITLE, next);
                }));
    }

    private void takeAfter(Meeting other) {
        fields.set(PLACE, other.place());
        fields.set(CHAIR, other.chair());
        fields.set(SECRETARY, other.secretary());
        fields.setNumber(MEMBERS, other.members());
    }

    /** The names say how many there are; without names the numbers are typed. */
    private void count() {
        List<Attendee> all = members.attendees();
        boolean named = !all.isEmpty();
        Fields.Typing typing = named ? Fields.Typing.CLOSED : Fields.Typing.OPEN;
        fields.enable(MEMBERS, typing);
        fields.enable(PRESENT, typing);
        if (named) {
            fields.setNumber(MEMBERS, all.size());
            fields.setNumber(PRESENT, all.stream().filter(Attendee::isPresent).count());
        }
    }

    private void ask(String title, Optional<Meeting> old, LongConsumer kept) {
        desk.kit().tasks().start(Job.of(progress -> desk.attendees(old)).onDone(all -> ask(title, old, all, kept)));
    }

    private void ask(String title, Optional<Meeting> old, List<Attendee> attendees, LongConsumer kept) {
        members.show(attendees);
        FieldsForm form = new FieldsForm(fields, WIDTH, members);
        FieldsForm.Saving<Saved> saving = FieldsForm.Saving.of(
                () -> fields.unreadable(TITLE, ON, MEMBERS).isEmpty(),
                () -> {
                    Meeting wanted = typed(old);
                    List<Attendee> named = members.attendees();
                    return progress -> desk.acts().save(wanted, named);
                },
                accepted -> kept.accept(accepted.id()));
        desk.kit()
                .dialogs()
                .form(form.asking(title, Texts.of("sessionui.save"), desk.kit().tasks(), saving));
    }

    private Meeting typed(Optional<Meeting> old) {
        return new Meeting(
                old.map(Meeting::id).orElse(0L),
                fields.text(TITLE),
                fields.day(ON).orElseThrow(),
                fields.text(PLACE),
                fields.text(CHAIR),
                fields.text(SECRETARY),
                fields.number(MEMBERS).orElse(0),
                fields.number(PRESENT).orElse(0),
                old.map(Meeting::state).orElse(Meeting.State.OPEN),
                old.map(Meeting::note).orElse(""));
    }
}
