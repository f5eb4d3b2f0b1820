package vn.ptdv.exchange.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.logic.process.DossierPart;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseNumbers;
import vn.ptdv.model.Rounding;
import vn.ptdv.model.dossier.DossierLine;
import vn.ptdv.model.dossier.Verification;
import vn.ptdv.model.process.Candidacy;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.dossier.DossierStore;
import vn.ptdv.store.process.ProcessData;

/** What papers say of the dossier: its papers, what is missing, the letters of verification. */
final class FileFieldValues {
    private final Book book;
    private final ProcessData process;
    private final LocalDate today;

    FileFieldValues(Book book, ProcessData process, LocalDate today) {
        this.book = book;
        this.process = process;
        this.today = today;
    }

    FieldValues of(Candidacy candidacy) {
        DossierStore store = new DossierStore(book.reading());
        List<DossierLine> lines = new ArrayList<>();
        for (DossierPart part : DossierPart.values()) {
            lines.addAll(store.lines(candidacy.id(), part, process, today));
        }
        List<DossierLine> there = lines.stream()
                .filter(l -> l.state() == DossierLine.State.PRESENT)
                .toList();
        List<String> missing = store.lines(candidacy.id(), DossierPart.A, process, today).stream()
                .filter(DossierLine::isGap)
                .map(DossierLine::name)
                .toList();
        List<Verification> letters = store.letters(candidacy.id());
        FieldValues values = new FieldValues()
                .with("so_giay_to", there.size())
                .with("con_thieu", FieldValue.of(missing))
                .list(
                        "giay_to",
                        lines.stream()
                                .filter(l -> l.state() == DossierLine.State.PRESENT || l.isGap())
                                .map(FileFieldValues::paper)
                                .toList())
                .list(
                        "tham_tra",
                        letters.stream()
                                .filter(l -> !l.kind().isOpinion())
                                .map(FileFieldValues::letter)
                                .toList());
        opinion(values, "yk_doan_the", Verification.Kind.ORGANISATION, letters);
        opinion(values, "yk_noi_o", Verification.Kind.RESIDENCE, letters);
        return values;
    }

    /** The last opinion of each kind, with how many were asked and what share of them agreed. */
    private static void opinion(FieldValues values, String key, Verification.Kind kind, List<Verification> letters) {
        Optional<Verification> last =
                letters.stream().filter(l -> l.kind() == kind).reduce((one, next) -> next);
        Optional<Verification.Opinion> counts = last.flatMap(l -> l.reply().opinion());
        values.with(key, last.map(Verification::place).orElse(""))
                .with(key + "_hoi", number(counts.map(Verification.Opinion::asked)))
                .with(key + "_tan_thanh", number(counts.map(Verification.Opinion::inFavour)))
                .with(key + "_ty_le", counts.map(c -> share(c.inFavour(), c)).orElse(""))
                .with(key + "_khong", number(counts.map(Verification.Opinion::against)))
                .with(
                        key + "_ty_le_khong",
                        counts.map(c -> share(c.against(), c)).orElse(""));
    }

    private static String share(int part, Verification.Opinion counts) {
        return VietnameseNumbers.percent(part, counts.asked(), 1, Rounding.HALF_UP)
                .map(VietnameseNumbers::format)
                .orElse("");
    }

    private static FieldValue number(Optional<Integer> count) {
        return count.<FieldValue>map(n -> new FieldValue.Figure(n)).orElse(FieldValue.none());
    }

    private static FieldValues paper(DossierLine line) {
        DossierLine.Details details = line.details();
        return new FieldValues()
                .with("ten", line.name())
                .with("so", details.number())
                .with("ngay", details.date())
                .with(
                        "so_trang",
                        details.pages()
                                .<FieldValue>map(n -> new FieldValue.Figure(n))
                                .orElse(FieldValue.none()))
                .with("ban", line.isGap() ? "" : Texts.ofEnum("template.copy", details.form()))
                .with("tinh_trang", Texts.ofEnum("template.paper", line.state()))
                .with("noi_luu", details.place())
                .with("ghi_chu", details.note());
    }

    private static FieldValues letter(Verification letter) {
        return new FieldValues()
                .with("ve_ai", letter.about())
                .with("noi", letter.place())
                .with("so", letter.sent().number())
                .with("ngay_gui", letter.sent().on())
                .with("ngay_tra_loi", letter.reply().on())
                .with("ket_qua", letter.reply().result());
    }
}
