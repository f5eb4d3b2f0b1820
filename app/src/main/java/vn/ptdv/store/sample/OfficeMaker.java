package vn.ptdv.store.sample;

import static vn.ptdv.store.jooq.Tables.DIRECTIVE;
import static vn.ptdv.store.jooq.Tables.DISSEMINATION;
import static vn.ptdv.store.jooq.Tables.DOCUMENT;
import static vn.ptdv.store.jooq.Tables.REGISTER_ENTRY;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.ptdv.store.jooq.tables.records.BlankUseRecord;
import vn.ptdv.store.jooq.tables.records.BookletRecord;
import vn.ptdv.store.jooq.tables.records.DirectiveRecord;
import vn.ptdv.store.jooq.tables.records.DisseminationRecord;
import vn.ptdv.store.jooq.tables.records.DocumentRecord;
import vn.ptdv.store.jooq.tables.records.RegisterEntryRecord;

/** Writes what the office received and issued: directives and how they were made known, the register, documents. */
final class OfficeMaker {
    private static final int BLANKS_GONE = 65;
    private static final int BLANKS_TO_ONE_SPOILT = 30;
    private static final int NUMBERS = 12;
    private static final int GAP = 5;
    private static final int VOID = 8;
    private static final int DOCUMENTS = 2;
    private static final LocalDate NEW_FORMAT = LocalDate.of(2026, 5, 27);
    private final World world;
    private final List<SampleUnit> roots;
    private final ObjectMapper json = new ObjectMapper();

    OfficeMaker(World world, List<SampleUnit> units) {
        this.world = world;
        this.roots = units.stream().filter(u -> u.place().root() == u.index()).toList();
    }

    void write() {
        world.write(List.of(DIRECTIVE, DISSEMINATION, DOCUMENT, REGISTER_ENTRY), rows -> {
            int number = 11;
            for (String kind : world.words.group("DIRECTIVE").keySet()) {
                directive(rows, kind, number++);
            }
            for (String kind : world.words.group("DOCUMENT").keySet()) {
                register(rows, kind);
            }
            booklet(rows);
        });
    }

    private void directive(Rows rows, String kind, int number) {
        Dice dice = world.dice("directive", number);
        DirectiveRecord row = new DirectiveRecord();
        row.setId(rows.newId());
        row.setKindCode(kind);
        row.setNumberCode(world.words.of("DIRECTIVE_NO", kind, number));
        row.setDocOn(SampleSessions.workday(dice.day(world.today.minusMonths(16), world.today.minusDays(20))));
        row.setIssuer(world.words.of("DIRECTIVE_BY", kind));
        row.setSubject(world.words.of("DIRECTIVE", kind));
        row.setReceivedOn(SampleSessions.workday(row.getDocOn().plusDays(3)));
        row.setTask(world.words.of("DIRECTIVE_TASK", ""));
        row.setDueOn(SampleSessions.workday(world.today.plusDays(dice.between(-15, 40))));
        row.setOwnerName(world.words.of("ORGAN", "BTC"));
        if (row.getDueOn().isBefore(world.today) && dice.in(600)) {
            row.setDoneOn(row.getDueOn().minusDays(2));
        }
        rows.add(row);
        if (kind.equals("NQ") || kind.equals("CT")) {
            roots.forEach(root -> spread(rows, row, root));
        }
    }

    private void spread(Rows rows, DirectiveRecord directive, SampleUnit root) {
        Dice dice = world.dice("spread" + directive.getKindCode(), root.index());
        if (dice.in(120)) {
            return;
        }
        DisseminationRecord row = new DisseminationRecord();
        row.setDirectiveId(directive.getId());
        row.setUnitId(root.id());
        row.setOnDate(dice.day(directive.getReceivedOn(), world.today));
        row.setForm(world.words.one(dice, "DISSEMINATION", ""));
        row.setTotal(root.officials());
        row.setAttended(dice.in(600) ? root.officials() : root.officials() - dice.between(1, 4));
        rows.add(row);
    }

    private void register(Rows rows, String kind) {
        LocalDate first = world.today.minusMonths(13);
        for (int i = 1; i <= NUMBERS; i++) {
            if (i == GAP) {
                continue;
            }
            LocalDate day = SampleSessions.workday(first.plusMonths(i).withDayOfMonth(12));
            boolean reserved = day.isAfter(world.today.minusDays(5));
            RegisterEntryRecord row = new RegisterEntryRecord();
            row.setBodyCode(world.words.of("SETTING", "ISSUER_CODE"));
            row.setTermKey("2025-2030");
            row.setKindCode(kind);
            row.setNumberValue(i);
            row.setNumberCode((i < 10 ? "0" : "") + i + "-" + kind + "/" + world.words.of("SETTING", "ISSUER_CODE"));
            row.setSubject(subject(kind, day));
            if (reserved) {
                row.setState("RESERVED");
            } else {
                row.setDocOn(day);
                row.setSigner(world.words.of("QUOTA", "ISSUER"));
                row.setState(i == VOID ? "VOID" : "ISSUED");
            }
            if (i == VOID) {
                row.setVoidReason(world.words.of("REGISTER", "VOID"));
            }
            if (!reserved && i > NUMBERS - 2 - DOCUMENTS) {
                row.setDocumentId(document(rows, kind, day, i));
            }
            rows.add(row);
        }
        draft(rows, kind);
    }

    private String subject(String kind, LocalDate day) {
        Object part = kind.equals("TB") ? day.getMonthValue() : (day.getMonthValue() + 2) / 3;
        return world.words.of("DOCUMENT", kind, String.valueOf(day.getYear()), part);
    }

    private long document(Rows rows, String kind, LocalDate day, int number) {
        DocumentRecord row = row(rows, kind, day, number);
        row.setDocOn(day);
        row.setState("ISSUED");
        rows.add(row);
        return row.getId();
    }

    private void draft(Rows rows, String kind) {
        if (kind.equals("BC") || kind.equals("KH")) {
            rows.add(row(rows, kind, world.today, 0));
        }
    }

    private DocumentRecord row(Rows rows, String kind, LocalDate day, int number) {
        DocumentRecord row = new DocumentRecord();
        row.setId(rows.newId());
        row.setKindCode(kind);
        row.setProfileKey(day.isBefore(NEW_FORMAT) ? "HD36" : "HD05");
        row.setSubject(subject(kind, day));
        row.setSigner(world.words.of("QUOTA", "ISSUER"));
        row.setContent(content(row, day, number));
        row.setState("DRAFT");
        row.setCreatedOn(day.minusDays(3));
        return row;
    }

    private String content(DocumentRecord its, LocalDate day, int number) {
        String issuerCode = world.words.of("SETTING", "ISSUER_CODE");
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("profile", its.getProfileKey());
        content.put("kind", its.getKindCode());
        content.put("parent", world.words.of("SETTING", "PARENT_LINE"));
        content.put("issuer", world.words.of("SETTING", "ISSUER_LINE"));
        if (number > 0) {
            content.put("number", number);
        }
        content.put("code", its.getKindCode() + "/" + issuerCode);
        content.put("place", world.words.of("SETTING", "PLACE"));
        content.put("date", day.toString());
        content.put("subject", its.getSubject());
        content.put(
                "body",
                List.of(
                        Map.of("text", world.words.of("DOCUMENT_BODY", "1")),
                        Map.of("text", world.words.of("DOCUMENT_BODY", "2"))));
        content.put("recipients", List.copyOf(world.words.group("RECIPIENT").values()));
        content.put("authority", world.words.group("SIGNER").keySet().iterator().next());
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void booklet(Rows rows) {
        BookletRecord row = new BookletRecord();
        row.setFormCode(world.checklist.line("LY_LICH").orElseThrow().form());
        row.setSeries("AP");
        row.setFromNo(1);
        row.setToNo(200);
        row.setReceivedOn(world.today.minusMonths(5));
        row.setGivenTo(roots.get(0).name());
        row.setGivenOn(world.today.minusMonths(4));
        row.setId(rows.newId());
        rows.add(row);
        for (int number = 1; number <= BLANKS_GONE; number++) {
            BlankUseRecord use = new BlankUseRecord();
            use.setBookletId(row.getId());
            use.setNumberValue(number);
            use.setState(number % BLANKS_TO_ONE_SPOILT == 0 ? "SPOILT" : "USED");
            use.setOnDate(world.today.minusMonths(3));
            rows.add(use);
        }
    }
}
