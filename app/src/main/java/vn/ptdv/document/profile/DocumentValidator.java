package vn.ptdv.document.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.ptdv.document.model.Appendix;
import vn.ptdv.document.model.Block;
import vn.ptdv.document.model.DocumentProblem;
import vn.ptdv.document.model.DocumentProblem.Missing;
import vn.ptdv.document.model.DocumentProblem.RowWidth;
import vn.ptdv.document.model.DocumentProblem.Wrong;
import vn.ptdv.document.model.OfficialDocument;
import vn.ptdv.document.model.TableSpec;

/** Finds everything that keeps a description from becoming a document. */
public final class DocumentValidator {
    private final Kinds kinds;
    private final Profiles profiles;

    public DocumentValidator(Kinds kinds, Profiles profiles) {
        this.kinds = kinds;
        this.profiles = profiles;
    }

    public List<DocumentProblem> check(OfficialDocument document) {
        List<DocumentProblem> found = new ArrayList<>();
        checkKind(document, found);
        checkHead(document, found);
        if (document.body().isEmpty()) {
            found.add(new Missing("body"));
        }
        checkEnd(document, found);
        tables(document.body(), "body", found);
        for (int i = 0; i < document.appendices().size(); i++) {
            checkAppendix(document.appendices().get(i), "appendices[" + i + "]", found);
        }
        return found;
    }

    private void checkKind(OfficialDocument document, List<DocumentProblem> found) {
        if (kinds.find(document.kind()).isEmpty()) {
            String known = kinds.all().stream().map(DocumentKind::code).collect(Collectors.joining(", "));
            found.add(new Wrong("kind", document.kind(), known));
        }
        if (!document.profile().isEmpty() && profiles.find(document.profile()).isEmpty()) {
            String known = profiles.all().stream().map(FormatProfile::id).collect(Collectors.joining(", "));
            found.add(new Wrong("profile", document.profile(), known));
        }
        if (document.number().number().filter(n -> n.value() < 1).isPresent()) {
            found.add(
                    new Wrong("number", document.number().number().orElseThrow().printed(), "01, 02, 03"));
        }
    }

    private static void checkHead(OfficialDocument document, List<DocumentProblem> found) {
        require(document.issuer().fullName(), "issuer", found);
        require(document.number().code(), "code", found);
        require(document.place(), "place", found);
        require(document.subject(), "subject", found);
    }

    private void checkEnd(OfficialDocument document, List<DocumentProblem> found) {
        kinds.find(document.kind()).ifPresent(kind -> {
            if (kind.recipientsRequired() && document.recipients().isEmpty()) {
                found.add(new Missing("recipients"));
            }
            if (kind.to() != DocumentKind.To.NONE
                    && document.addressees().names().isEmpty()) {
                found.add(new Missing("addressees"));
            }
        });
        if (document.signatures().isEmpty()) {
            found.add(new Missing("signer"));
        }
        document.signatures().forEach(s -> {
            require(s.name(), "signer", found);
            require(String.join("", s.authority()), "authority", found);
        });
    }

    private static void checkAppendix(Appendix appendix, String where, List<DocumentProblem> found) {
        require(appendix.title(), "title", found);
        if (appendix.body().isEmpty()) {
            found.add(new Missing("body"));
        }
        tables(appendix.body(), where, found);
    }

    private static void tables(List<Block> blocks, String where, List<DocumentProblem> found) {
        for (Block block : blocks) {
            if (block instanceof Block.TableBlock table) {
                rows(table.table(), where, found);
            }
        }
    }

    private static void rows(TableSpec table, String where, List<DocumentProblem> found) {
        if (table.columns().isEmpty()) {
            found.add(new Missing("columns"));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            TableSpec.Row row = table.rows().get(i);
            boolean spans =
                    row.kind() == TableSpec.Row.Kind.GROUP && row.cells().size() == 1;
            if (!spans && row.cells().size() != table.columns().size()) {
                found.add(new RowWidth(
                        where, i + 1, row.cells().size(), table.columns().size()));
            }
        }
    }

    private static void require(String text, String field, List<DocumentProblem> found) {
        if (text.isBlank()) {
            found.add(new Missing(field));
        }
    }
}
