package vn.ptdv.ui.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseDates;
import vn.ptdv.model.register.IssuedFile;
import vn.ptdv.model.register.RegisterEntry;
import vn.ptdv.store.document.DocumentStore;
import vn.ptdv.store.document.RegisterActs;
import vn.ptdv.ui.paper.OpenPdf;

/** An issued document as it lies in the book: its entry, what is known of it, its frozen files. */
record Issued(
        long documentId,
        RegisterEntry entry,
        String content,
        List<String> facts,
        List<Frozen> files,
        Optional<OpenPdf> pdf) {

    /** A frozen file and its bytes; none when it is gone or was changed. */
    record Frozen(IssuedFile file, Optional<byte[]> bytes) {}

    static Optional<Issued> read(long documentId, DocumentStore store, RegisterActs acts) {
        return store.ofDocument(documentId).map(entry -> {
            List<Frozen> files = store.files(documentId).stream()
                    .map(f -> new Frozen(f, acts.read(f)))
                    .toList();
            Optional<OpenPdf> pdf = files.stream()
                    .filter(f -> f.file().format().equals("pdf"))
                    .flatMap(f -> f.bytes().stream())
                    .findFirst()
                    .map(OpenPdf::of);
            return new Issued(
                    documentId, entry, store.content(documentId), facts(documentId, entry, store), files, pdf);
        });
    }

    private static List<String> facts(long documentId, RegisterEntry entry, DocumentStore store) {
        List<String> facts = new ArrayList<>();
        facts.add(entry.subject());
        entry.date().ifPresent(d -> facts.add(Texts.of("docui.fact.date", VietnameseDates.format(d))));
        if (!entry.signer().isBlank()) {
            facts.add(Texts.of("docui.fact.signer", entry.signer()));
        }
        facts.add(Texts.of("docui.fact.state", Texts.ofEnum("docui.state", entry.state())));
        OptionalLong older = store.supersedes(documentId);
        if (older.isPresent()) {
            store.ofDocument(older.getAsLong()).ifPresent(e -> facts.add(Texts.of("docui.relation.new", e.symbol())));
        }
        store.corrections().forEach((newer, before) -> {
            if (before == documentId) {
                store.ofDocument(newer).ifPresent(e -> facts.add(Texts.of("docui.relation.old", e.symbol())));
            }
        });
        return facts;
    }
}
