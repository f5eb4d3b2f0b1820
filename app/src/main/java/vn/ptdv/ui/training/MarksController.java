package vn.ptdv.ui.training;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ptdv.logic.person.FieldWords;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.entry.FieldFinding;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.Participant;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.training.ResultActs;
import vn.ptdv.ui.common.dialog.Form;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.common.task.Job;

/** Marks and grades of a whole class in one grid, typed or pasted; a grade may be written as its name or its short form. */
final class MarksController extends Controller {
    static final String SCORE = "score";
    static final String GRADE = "grade";

    private final ClassDesk desk;
    private final long classId;
    private final List<Participant> people;
    private final List<CodeLists.Code> grades;
    private final MarksView view;

    /** One line as it was typed. */
    record Typed(String score, String grade) {
        boolean isEmpty() {
            return score.isBlank() && grade.isBlank();
        }
    }

    MarksController(ClassDesk desk, long classId, List<Participant> people, List<CodeLists.Code> grades) {
        this.desk = desk;
        this.classId = classId;
        this.people = people.stream().filter(p -> p.state().seated()).toList();
        this.grades = grades;
        this.view = new MarksView(this.people, this);
    }

    /** Asks in a window of its own; {@code done} is told how many results were entered. */
    void ask(java.util.function.IntConsumer done) {
        desk.kit()
                .dialogs()
                .form(new Form(
                        Texts.of("classui.marks"),
                        this,
                        Texts.of("classui.saveMarks"),
                        close -> save(() -> {
                            int changed = view.typedLines();
                            view.saved();
                            close.run();
                            done.accept(changed);
                        })));
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    public boolean mayLeave() {
        return !view.isChanged()
                || desk.kit()
                        .dialogs()
                        .confirm(vn.ptdv.ui.common.dialog.Question.grave(
                                Texts.of("classui.unsaved"),
                                Texts.of("classui.unsavedText"),
                                Texts.of("classui.drop")));
    }

    String grade(Participant person) {
        return grades.stream()
                .filter(g -> g.code().equals(person.grade()))
                .map(CodeLists.Code::label)
                .findFirst()
                .orElse(person.grade());
    }

    String gradeNames() {
        return String.join(", ", grades.stream().map(CodeLists.Code::label).toList());
    }

    private void save(Runnable kept) {
        Map<String, String> wrong = new HashMap<>();
        List<ResultActs.Result> results = new ArrayList<>();
        for (Participant person : people) {
            if (view.isTyped(person.id())) {
                result(person, view.typed(person.id()), wrong).ifPresent(results::add);
            }
        }
        view.mark(wrong);
        if (wrong.isEmpty()) {
            desk.kit()
                    .tasks()
                    .start(Job.of(progress -> desk.results().save(classId, results))
                            .onDone(saved -> answered(saved, kept)));
        }
    }

    private void answered(Saved saved, Runnable kept) {
        if (saved instanceof Saved.Refused refused) {
            Map<String, String> wrong = new HashMap<>();
            for (FieldFinding finding : refused.findings()) {
                wrong.put(finding.field(), FieldWords.of(finding));
            }
            view.mark(wrong);
        } else {
            kept.run();
        }
    }

    private Optional<ResultActs.Result> result(Participant person, Typed typed, Map<String, String> wrong) {
        if (typed.isEmpty()) {
            return Optional.of(new ResultActs.Result(person.id(), Optional.empty(), "", ResultActs.Presence.NOT_YET));
        }
        Optional<BigDecimal> score =
                typed.score().isBlank() ? Optional.empty() : VietnameseNumbers.parse(typed.score());
        if (score.isEmpty() && !typed.score().isBlank()) {
            wrong.put(SCORE + ":" + person.id(), Texts.of("classui.markWrong"));
        }
        Optional<String> grade = code(typed.grade());
        if (grade.isEmpty()) {
            wrong.put(GRADE + ":" + person.id(), Texts.of("classui.gradeWrong", gradeNames()));
        }
        return grade.map(g -> new ResultActs.Result(person.id(), score, g, ResultActs.Presence.CAME));
    }

    /** A grade by its name, its beginning or the first letters of its words, however the accents are. */
    private Optional<String> code(String typed) {
        String folded = VietnameseText.fold(typed.strip());
        if (folded.isEmpty()) {
            return Optional.empty();
        }
        List<CodeLists.Code> exact =
                grades.stream().filter(g -> names(g).contains(folded)).toList();
        List<CodeLists.Code> beginning = grades.stream()
                .filter(g -> VietnameseText.fold(g.label()).startsWith(folded))
                .toList();
        return (exact.isEmpty() ? beginning : exact)
                .stream().map(CodeLists.Code::code).reduce((one, other) -> "").filter(c -> !c.isEmpty());
    }

    private static List<String> names(CodeLists.Code grade) {
        String folded = VietnameseText.fold(grade.label());
        StringBuilder letters = new StringBuilder();
        for (String word : folded.split(" ", -1)) {
            letters.append(word, 0, Math.min(1, word.length()));
        }
        return List.of(folded, letters.toString(), VietnameseText.fold(grade.code()));
    }
}
