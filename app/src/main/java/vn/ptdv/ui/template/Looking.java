package vn.ptdv.ui.template;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.ptdv.document.Papers;
import vn.ptdv.document.check.word.Line;
import vn.ptdv.document.check.word.Unreadable;
import vn.ptdv.document.check.word.WordFile;
import vn.ptdv.document.form.FormFill;
import vn.ptdv.document.preview.PageImage;
import vn.ptdv.document.preview.PdfPreview;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldText;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.document.typeset.Composition;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;

/** Prepares what is shown of a template; called off the window's thread. */
final class Looking {
    private static final double SCREEN = 110;
    private static final int MOST_PAGES = 6;
    private final TemplateDesk desk;
    private final FieldCatalogue catalogue = FieldCatalogue.shipped();
    private final Papers papers = Papers.shipped();

    Looking(TemplateDesk desk) {
        this.desk = desk;
    }

    /** With the values of someone, or with samples. */
    Shown at(Shelf.Item item, Optional<Long> candidacy) {
        Shelf shelf = desk.shelf();
        TemplateReading reading = shelf.read(item);
        if (reading instanceof TemplateReading.Refused refused) {
            return new Shown(
                    List.of(),
                    List.of(),
                    refused.fault().words(),
                    List.of(),
                    List.of(),
                    desk.store().versions(item.code()));
        }
        Template template = reading.orThrow();
        FieldValues values = values(candidacy);
        Optional<Composition> pages = shelf.pages(item).map(p -> FormFill.fill(p, values));
        return new Shown(
                pages.map(this::images).orElse(List.of()),
                pages.isPresent() ? List.of() : words(template.fill(values).file()),
                Texts.of(pages.isPresent() ? "templateui.note.pages" : "templateui.note.words"),
                fields(template.fields(), values),
                findings(template, item, shelf),
                desk.store().versions(item.code()));
    }

    FieldValues values(Optional<Long> candidacy) {
        if (candidacy.isEmpty()) {
            return catalogue.samples(desk.today());
        }
        FieldSource source = desk.source();
        List<FieldSource.Holder> one = source.holders(List.of(candidacy.get()), () -> false);
        FieldValues values = source.together(one);
        one.forEach(h -> values.and(h.values()));
        return values;
    }

    private List<TemplateCheck.Finding> findings(Template template, Shelf.Item item, Shelf shelf) {
        TemplateCheck check = new TemplateCheck(catalogue);
        if (item.asShipped() || item.form().isEmpty()) {
            return check.check(template);
        }
        return check.check(
                template,
                vn.ptdv.document.template.TemplateReader.read(shelf.file(item, 0))
                        .orThrow());
    }

    private List<Shown.UsedField> fields(Set<String> used, FieldValues values) {
        List<Shown.UsedField> fields = new ArrayList<>();
        for (FieldCatalogue.Field field : catalogue.all()) {
            Optional<FieldValues> row = values.rows(field.list()).stream().findFirst();
            fields.add(new Shown.UsedField(
                    field.typed(),
                    field.group().title(),
                    field.description(),
                    FieldText.filled(field.typed(), values, row),
                    used.contains(field.path()) ? Shown.Use.USED : Shown.Use.NOT_USED));
        }
        return fields;
    }

    private List<PageImage> images(Composition pages) {
        try (PdfPreview preview = PdfPreview.open(papers.bytes(pages, Papers.Format.PDF))) {
            List<PageImage> images = new ArrayList<>();
            for (int i = 0; i < Math.min(MOST_PAGES, preview.pages()); i++) {
                images.add(preview.render(i, SCREEN));
            }
            return images;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<Line> words(byte[] file) {
        try {
            return WordFile.read(file).lines();
        } catch (Unreadable e) {
            return List.of();
        }
    }
}
