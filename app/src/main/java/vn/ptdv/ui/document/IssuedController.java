package vn.ptdv.ui.document;

import java.util.List;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.register.RegisterState;
import vn.ptdv.ui.common.dialog.FileAsk;
import vn.ptdv.ui.common.dialog.FileKind;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;
import vn.ptdv.ui.frame.Toolkit;
import vn.ptdv.ui.paper.PrintDesk;

/** Shows an issued document: it is read, printed and copied, never changed. */
final class IssuedController extends Controller {
    private final Issued its;
    private final Toolkit kit;
    private final Ways ways;
    private final IssuedView view;

    /** What else may be done with an issued document. */
    record Ways(Runnable correct, CopyDesk copies, Runnable leave) {}

    IssuedController(Issued its, Toolkit kit, Ways ways) {
        this.its = its;
        this.kit = kit;
        this.ways = ways;
        view = new IssuedView(its, this, kit.tasks());
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    boolean correctable() {
        return its.entry().state() == RegisterState.ISSUED;
    }

    void onCorrect() {
        ways.correct().run();
    }

    void onBack() {
        ways.leave().run();
    }

    void onMakeCopy() {
        ways.copies().copy(its, view::say);
    }

    void onPrint() {
        its.pdf().ifPresent(pdf -> new PrintDesk(kit).print(its.entry().symbol(), pdf, view::say));
    }

    void onCopy(Issued.Frozen frozen) {
        String ending = frozen.file().format();
        FileKind kind = new FileKind(
                ending.equals("pdf") ? Texts.of("docui.file.PDF") : Texts.of("docui.file.DOCX"),
                List.of("*." + ending));
        frozen.bytes()
                .ifPresent(bytes -> kit.dialogs()
                        .saveFile(FileAsk.save(
                                Texts.of("docui.copy"), frozen.file().fileName(), kind))
                        .ifPresent(target -> new SaveFile(kit).write(target, () -> bytes, view::say)));
    }
}
