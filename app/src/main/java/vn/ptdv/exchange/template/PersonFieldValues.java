package vn.ptdv.exchange.template;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.document.template.FieldValue;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.logic.person.CitizenId;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.model.PartialDate;
import vn.ptdv.model.person.FamilyMember;
import vn.ptdv.model.person.Person;
import vn.ptdv.model.person.PersonField;
import vn.ptdv.store.CodeLists;
import vn.ptdv.store.book.Book;
import vn.ptdv.store.person.PersonStore;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** What papers say of the person and the family. */
final class PersonFieldValues {
    private static final Map<String, PersonField> PLAIN = Map.ofEntries(
            Map.entry("ho_ten", PersonField.FULL_NAME),
            Map.entry("ten_khac", PersonField.OTHER_NAME),
            Map.entry("noi_sinh", PersonField.BIRTH_PLACE),
            Map.entry("que_quan", PersonField.HOMETOWN),
            Map.entry("noi_o", PersonField.RESIDENCE),
            Map.entry("noi_tam_tru", PersonField.TEMPORARY_RESIDENCE),
            Map.entry("cong_viec", PersonField.JOB),
            Map.entry("noi_lam_viec", PersonField.WORKPLACE),
            Map.entry("nganh", PersonField.MAJOR),
            Map.entry("ngoai_ngu", PersonField.FOREIGN_LANGUAGE),
            Map.entry("tin_hoc", PersonField.INFORMATICS),
            Map.entry("tieng_dan_toc", PersonField.MINORITY_LANGUAGE),
            Map.entry("noi_vao_doan", PersonField.YOUTH_UNION_PLACE),
            Map.entry("khen_thuong", PersonField.REWARDS),
            Map.entry("ky_luat", PersonField.DISCIPLINE),
            Map.entry("dien_thoai", PersonField.PHONE),
            Map.entry("email", PersonField.EMAIL));
    private static final Map<String, Coded> CODED = Map.of(
            "dan_toc", new Coded(PersonField.ETHNIC, "ETHNIC"),
            "ton_giao", new Coded(PersonField.RELIGION, "RELIGION"),
            "nghe_nghiep", new Coded(PersonField.OCCUPATION, "OCCUPATION"),
            "hoc_van", new Coded(PersonField.GENERAL_EDUCATION, "GENERAL_EDUCATION"),
            "chuyen_mon", new Coded(PersonField.PROFESSION, "PROFESSION_LEVEL"),
            "hoc_vi", new Coded(PersonField.DEGREE_TITLE, "DEGREE_TITLE"),
            "ly_luan", new Coded(PersonField.POLITICAL_THEORY, "POLITICAL_THEORY"));

    private final Book book;
    private final SettingValues settings;
    private final Map<String, Map<String, String>> lists = new HashMap<>();

    private record Coded(PersonField field, String list) {}

    PersonFieldValues(Book book, SettingValues settings) {
        this.book = book;
        this.settings = settings;
    }

    FieldValues of(Person person) {
        FieldValues values = new FieldValues();
        PLAIN.forEach((name, field) -> values.with(name, person.fact(field)));
        CODED.forEach((name, coded) -> values.with(name, label(coded.list(), person.fact(coded.field()))));
        values.with("ngay_sinh", FieldValue.ofPartial(person.birth()));
        values.with("ngay_vao_doan", FieldValue.ofPartial(PartialDate.parse(person.fact(PersonField.YOUTH_UNION_ON))));
        values.with(
                "gioi_tinh",
                person.sex().map(s -> Texts.ofEnum("template.sex", s)).orElse(""));
        values.with(
                "ong_ba",
                person.sex().map(s -> Texts.ofEnum("template.title", s)).orElse(""));
        String number = person.fact(PersonField.CITIZEN_ID);
        values.with("so_cccd", settings.flag(SettingKey.MASK_CITIZEN_ID) ? CitizenId.masked(number) : number);
        values.with(
                "nghe_don_vi",
                Stream.of(job(person), person.fact(PersonField.WORKPLACE))
                        .filter(t -> !t.isBlank())
                        .collect(Collectors.joining(", ")));
        List<FamilyMember> family = new PersonStore(book.reading()).family(person.id());
        return values.list("gia_dinh", family.stream().map(this::relative).toList());
    }

    /** Labels by code, read once. */
    Map<String, String> codes(String list) {
        return lists.computeIfAbsent(list, l -> new CodeLists(book.reading()).labels(l));
    }

    private String job(Person person) {
        String job = person.fact(PersonField.JOB);
        return job.isBlank() ? label("OCCUPATION", person.fact(PersonField.OCCUPATION)) : job;
    }

    private FieldValues relative(FamilyMember relative) {
        return new FieldValues()
                .with("quan_he", label("RELATION", relative.relation()))
                .with("ho_ten", relative.name())
                .with("nam_sinh", FieldValue.ofPartial(relative.birth()))
                .with("nghe_nghiep", relative.job())
                .with("noi_o", relative.residence())
                .with("la_dang_vien", Texts.ofEnum("template.standing", relative.standing()));
    }

    private String label(String list, String code) {
        return code.isEmpty() ? "" : codes(list).getOrDefault(code, code);
    }
}
