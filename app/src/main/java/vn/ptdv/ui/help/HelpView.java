package vn.ptdv.ui.help;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import vn.ptdv.ui.common.mvc.Subscriptions;
import vn.ptdv.ui.common.mvc.View;

/** One scrolling page. */
final class HelpView extends View<HelpController.HelpModel, HelpController> {
    private static final double WIDTH = 720;
    private static final Pattern MARK = Pattern.compile("\\*\\*([^*]+)\\*\\*|\\[([^\\]]+)\\]\\(([^)]+)\\)");
    private final VBox page = new VBox(10);
    private final ScrollPane root = new ScrollPane(page);

    HelpView(HelpController.HelpModel model, HelpController controller) {
        super(model, controller);
        page.getStyleClass().add("help-page");
        page.setMaxWidth(WIDTH);
        root.setFitToWidth(true);
        root.setId("help");
    }

    @Override
    public Parent root() {
        return root;
    }

    @Override
    protected void onAttach(Subscriptions whileShown) {
        whileShown.follow(model.page, this::show);
    }

    private void show(String name) {
        page.getChildren().clear();
        GuidePages.text(name)
                .ifPresent(text ->
                        PageText.parts(text).forEach(part -> page.getChildren().add(node(part))));
        root.setVvalue(0);
    }

    private Node node(PageText.Part part) {
        if (part instanceof PageText.Part.Heading heading) {
            Label label = new Label(heading.text());
            label.setWrapText(true);
            label.getStyleClass().add(heading.level() == 1 ? "title" : "section");
            return label;
        }
        if (part instanceof PageText.Part.Item item) {
            Label sign = new Label(item.sign());
            sign.setMinWidth(22);
            return new HBox(4, sign, flow(item.text()));
        }
        if (part instanceof PageText.Part.Picture picture) {
            return picture(picture);
        }
        return flow(((PageText.Part.Paragraph) part).text());
    }

    private static Node picture(PageText.Part.Picture picture) {
        Optional<Image> image = GuidePages.picture(picture.file()).map(Image::new);
        ImageView shown = new ImageView();
        image.ifPresent(shown::setImage);
        shown.setPreserveRatio(true);
        shown.setFitWidth(WIDTH - 40);
        shown.setAccessibleText(picture.says());
        return shown;
    }

    private TextFlow flow(String text) {
        TextFlow flow = new TextFlow();
        flow.setMaxWidth(WIDTH - 40);
        Matcher mark = MARK.matcher(text);
        int at = 0;
        while (mark.find()) {
            flow.getChildren().add(plain(text.substring(at, mark.start())));
            flow.getChildren().add(mark.group(1) != null ? strong(mark.group(1)) : link(mark.group(2), mark.group(3)));
            at = mark.end();
        }
        flow.getChildren().add(plain(text.substring(at)));
        return flow;
    }

    private static Text plain(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("help-text");
        return text;
    }

    private static Text strong(String words) {
        Text text = plain(words);
        text.getStyleClass().add("strong");
        return text;
    }

    private Hyperlink link(String words, String target) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(e -> controller.onPage(target.replace(".md", "")));
        return link;
    }
}
