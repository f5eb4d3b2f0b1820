package vn.ptdv.ui.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.ptdv.document.template.FieldCatalogue;
import vn.ptdv.document.template.FieldText;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.document.template.Template;
import vn.ptdv.document.template.TemplateCheck;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.document.wordpage.Undrawn;
import vn.ptdv.exchange.template.FieldSource;
import vn.ptdv.exchange.template.FilledPages;
import vn.ptdv.exchange.template.Shelf;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.ui.paper.OpenPdf;

/** Prepares what is shown of a template; called off the window's thread. */
final class Looking {
    private final TemplateDesk desk;
    private final FieldCatalogue catalogue = FieldCatalogue.shipped();

    Looking(TemplateDesk desk) {
        this.desk = desk;
    }

    /** With the values of someone, or with samples. */
    Shown at(Shelf.Item item, Optional<Long> candidacy) {
        Shelf shelf = desk.shelf();
        TemplateReading reading = shelf.read(item);
        if (reading instanceof TemplateReading.Refused refused) {
            return unread(item, refused.fault().words());
        }
        Template template = reading.orThrow();
        FieldValues values = values(candidacy);
        FilledPages pages = FilledPages.of(template, List.of(values));
        Optional<OpenPdf> pdf =
                pages instanceof FilledPages.Drawn drawn ? Optional.of(OpenPdf.of(drawn.pdf())) : Optional.empty();
        return new Shown(
                pdf,
                note(pages),
                fields(template.fields(), values),
                findings(template, item, shelf),
                desk.store().versions(item.code()));
    }

    private Shown unread(Shelf.Item item, String words) {
        return new Shown(
                Optional.empty(), words, List.of(), List.of(), desk.store().versions(item.code()));
    }

    /** What the pages do not show of the Word file is named above them. */
    private static String note(FilledPages pages) {
        if (pages instanceof FilledPages.Refused refused) {
            return refused.words();
        }
        List<Undrawn> undrawn = ((FilledPages.Drawn) pages).undrawn();
        return undrawn.isEmpty()
                ? Texts.of("templateui.note.pages")
                : Texts.of(
                        "templateui.note.undrawn",
                        undrawn.stream().map(Undrawn::words).collect(Collectors.joining("\n")));
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
}
