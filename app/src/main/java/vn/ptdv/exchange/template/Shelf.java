package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ptdv.document.form.ShippedForm;
import vn.ptdv.document.form.ShippedForms;
import vn.ptdv.document.profile.Profiles;
import vn.ptdv.document.template.TemplateReader;
import vn.ptdv.document.template.TemplateReading;
import vn.ptdv.model.template.KeptTemplate;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.format.FormatStore;
import vn.ptdv.store.template.TemplateStore;

/** All templates: the program's own, those of them that the office changed, and the office's own. */
public final class Shelf {
    private final ShippedForms forms;
    private final TemplateStore store;

    public Shelf(Book book, LocalDate today) {
        forms = ShippedForms.on(today, Profiles.of(new FormatStore(book.reading()).all()));
        store = new TemplateStore(book.reading());
    }

    /** One template as it stands on the shelf. */
    public record Item(String code, String name, Optional<ShippedForm> form, Optional<KeptTemplate> kept) {
        /** The version in use; 0 is the program's own. */
        public int version() {
            return kept.map(KeptTemplate::activeVersion).orElse(KeptTemplate.SHIPPED);
        }

        /** Whether what is used is as the program ships it. */
        public boolean asShipped() {
            return form.isPresent() && version() == KeptTemplate.SHIPPED;
        }
    }

    /** The program's own in their order, then the office's. */
    public List<Item> items() {
        Map<String, KeptTemplate> kept =
                store.all().stream().collect(Collectors.toMap(KeptTemplate::code, Function.identity()));
        List<Item> items = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        for (ShippedForm form : forms.all()) {
            Optional<KeptTemplate> own = Optional.ofNullable(kept.get(form.code()));
            items.add(new Item(form.code(), own.map(KeptTemplate::name).orElse(form.name()), Optional.of(form), own));
            shown.add(form.code());
        }
        kept.values().stream()
                .filter(k -> !shown.contains(k.code()))
                .sorted(java.util.Comparator.comparing(KeptTemplate::code))
                .forEach(k -> items.add(new Item(k.code(), k.name(), Optional.empty(), Optional.of(k))));
        return items;
    }

    public Optional<Item> find(String code) {
        return items().stream().filter(i -> i.code().equals(code)).findFirst();
    }

    /** The Word file in use. */
    public byte[] file(Item item) {
        return file(item, item.version());
    }

    /** The Word file of a version; 0 is the program's own. */
    public byte[] file(Item item, int version) {
        return version == KeptTemplate.SHIPPED
                ? forms.word(item.form().orElseThrow())
                : store.file(item.code(), version).orElseThrow();
    }

    public TemplateReading read(Item item) {
        return TemplateReader.read(file(item));
    }

    /** The papers of one official form, such as 9-KNĐ, with its variants. */
    public List<Item> of(ShippedForm.Use use) {
        return items().stream()
                .filter(i -> i.form().filter(f -> f.use() == use).isPresent())
                .toList();
    }
}
