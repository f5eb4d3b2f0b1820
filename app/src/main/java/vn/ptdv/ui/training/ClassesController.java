package vn.ptdv.ui.training;

import java.util.Optional;
import java.util.function.LongConsumer;
import javafx.application.Platform;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.entry.Saved;
import vn.ptdv.model.training.TrainingClass;
import vn.ptdv.store.BookServices;
import vn.ptdv.ui.common.ask.FieldsForm;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;

/** The classes of both kinds and the lists of those who do not get on; opening a class shows it in their place. */
public final class ClassesController extends Controller {
    private static final double WIDTH = 640;
    private final ClassDesk desk;
    private final ClassesModel model = new ClassesModel();
    private final LeaksController leaks;
    private final ClassesView view;

    /** {@code openPerson} shows the page of somebody on one of the lists. */
    public ClassesController(BookServices services, Toolkit kit, LongConsumer openPerson) {
        this.desk = ClassDesk.of(services, kit, openPerson);
        this.leaks = new LeaksController(desk);
        this.view = new ClassesView(model, this, leaks, kit.memory());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    @Override
    protected void onActivate(Subscriptions whileActive) {
        whileActive.add(desk.services().book().feed().subscribe(news -> Platform.runLater(this::load)));
        whileActive.activate(leaks);
        model.slot.activate(whileActive);
        load();
    }

    @Override
    public boolean mayLeave() {
        return model.slot.mayLeave();
    }

    /** Shows a class. */
    public void open(long classId) {
        model.slot.open(() -> new ClassController(desk, classId, this::back));
    }

    void back() {
        if (mayLeave()) {
            model.slot.close();
            view.focusList();
        }
    }

    void onNew() {
        ClassFields fields = new ClassFields(desk.kit());
        fields.fields().setDay(ClassFields.FROM, desk.kit().clock().today());
        FieldsForm form = new FieldsForm(fields.fields(), WIDTH);
        FieldsForm.Saving<Saved> saving = FieldsForm.Saving.of(
                fields::isReadable,
                () -> {
                    TrainingClass wanted = fields.typed(Optional.empty());
                    return progress -> desk.acts().save(wanted);
                },
                kept -> open(kept.id()));
        desk.kit()
                .dialogs()
                .form(form.asking(
                        Texts.of("classui.new"),
                        Texts.of("classui.save"),
                        desk.kit().tasks(),
                        saving));
    }

    private void load() {
        desk.read("classes.list", desk::lines, model.classes::set, whileActive());
    }
}
