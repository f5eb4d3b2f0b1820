package vn.ptdv.ui.help;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import vn.ptdv.ui.common.mvc.Controller;
import vn.ptdv.ui.common.mvc.View;

/** Shows a page of the guide; a screen without its own page leads to the first one. */
public final class HelpController extends Controller {
    private final HelpModel model = new HelpModel();
    private final HelpView view;

    /** The page that is shown. */
    static final class HelpModel {
        final ObjectProperty<String> page = new SimpleObjectProperty<>(GuidePages.FIRST);
    }

    public HelpController(String page) {
        model.page.set(GuidePages.text(page).isPresent() ? page : GuidePages.FIRST);
        this.view = new HelpView(model, this);
    }

    @Override
    protected View<?, ?> view() {
        return view;
    }

    void onPage(String page) {
        Optional<String> text = GuidePages.text(page);
        if (text.isPresent()) {
            model.page.set(page);
        }
    }
}
