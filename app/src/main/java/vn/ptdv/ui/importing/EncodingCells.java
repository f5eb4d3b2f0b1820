package vn.ptdv.ui.importing;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import vn.ptdv.logic.text.TextEncoding;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.sheet.detect.EncodingFinder.Finding;
import vn.ptdv.sheet.detect.HeaderCell;
import vn.ptdv.ui.common.field.ChoiceWords;

/** In which encoding a column is read, with one of its texts before and after; fonts of one column stand apart. */
final class EncodingCells {
    private static final double WIDTH = 240;
    private static final double WORDS = 320;
    private final Consumer<Finding> choose;

    EncodingCells(Consumer<Finding> choose) {
        this.choose = choose;
    }

    Node of(HeaderCell header, List<Finding> parts) {
        VBox cells = new VBox(2);
        for (int i = 0; i < parts.size(); i++) {
            Finding part = parts.get(i);
            ComboBox<TextEncoding> combo = combo(part);
            combo.setId("import-encoding-" + header.column() + (i == 0 ? "" : "-" + (i + 1)));
            combo.setAccessibleText(Texts.of("import.encoding.of", header.title()));
            cells.getChildren().addAll(combo, beforeAndAfter(part, parts.size() > 1));
        }
        return cells;
    }

    private ComboBox<TextEncoding> combo(Finding part) {
        ComboBox<TextEncoding> combo = new ComboBox<>();
        combo.setConverter(ChoiceWords.by(encoding -> Texts.ofEnum("import.encoding", encoding)));
        combo.getItems().setAll(TextEncoding.values());
        combo.setValue(part.encoding());
        combo.setPrefWidth(WIDTH);
        WhenChosen.of(combo, encoding -> choose.accept(part.with(encoding)));
        return combo;
    }

    private static Label beforeAndAfter(Finding part, boolean several) {
        String words = part.repairs()
                ? Texts.of("import.encoding.change", part.before(), part.after())
                : Texts.of("import.encoding.kept", part.before());
        Label label = new Label(several ? named(part, words) : words);
        label.getStyleClass().add("muted");
        label.setMaxWidth(WORDS);
        label.setTooltip(new Tooltip(words));
        return label;
    }

    private static String named(Finding part, String words) {
        String font = part.part().font();
        if (part.part().isHeading()) {
            return Texts.of("import.encoding.heading", words);
        }
        return font.isEmpty() ? words : Texts.of("import.encoding.font", font, words);
    }
}
