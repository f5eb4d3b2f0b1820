package vn.ptdv.exchange.template;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ptdv.document.template.FieldValues;
import vn.ptdv.logic.text.Texts;
import vn.ptdv.logic.text.VietnameseText;
import vn.ptdv.model.unit.Unit;
import vn.ptdv.model.unit.UnitTree;
import vn.ptdv.store.setting.SettingKey;
import vn.ptdv.store.setting.SettingValues;

/** What papers say of the person's cell and the committees above it. */
final class UnitFieldValues {
    private static final List<String> KINDS = List.of("dang bo", "dang uy");
    private final UnitTree tree;
    private final SettingValues settings;

    UnitFieldValues(UnitTree tree, SettingValues settings) {
        this.tree = tree;
        this.settings = settings;
    }

    FieldValues of(long unitId) {
        Optional<Unit> unit = tree.find(unitId);
        List<Unit> above = tree.ancestors(unitId);
        Optional<Unit> base =
                unit.filter(u -> isCommittee(u.name())).or(() -> above.stream().findFirst());
        String committee = bare(settings.text(SettingKey.COMMITTEE_NAME));
        return new FieldValues()
                .with("chi_bo", unit.map(Unit::name).orElse(""))
                .with("chi_bo_ngan", unit.map(u -> u.facts().shortName()).orElse(""))
                .with(
                        "dang_bo",
                        above.stream().findFirst().map(u -> bare(u.name())).orElse(committee))
                .with("dang_uy_co_so", base.map(u -> bare(u.name())).orElse(committee))
                .with("dang_bo_cap_tren", higher(base, committee))
                .with("duong_dan", path(unit, above, committee))
                .with("bi_thu_chi_bo", unit.map(u -> u.facts().secretary()).orElse(""))
                .with("bi_thu_dang_uy", base.map(u -> u.facts().secretary()).orElse(""))
                .with("dia_chi_chi_bo", unit.map(u -> u.facts().address()).orElse(""))
                .with("ma_to_chuc", unit.map(u -> u.facts().orgCode()).orElse(""));
    }

    /** The line above the base committee's: the party organisation it belongs to, or the one above this committee. */
    private String higher(Optional<Unit> base, String committee) {
        if (base.isEmpty()) {
            return settings.text(SettingKey.PARENT_LINE);
        }
        String name = tree.ancestors(base.get().id()).stream()
                .findFirst()
                .map(u -> bare(u.name()))
                .orElse(committee);
        return Texts.of("template.organisation", name);
    }

    private static String path(Optional<Unit> unit, List<Unit> above, String committee) {
        return Stream.concat(
                        Stream.concat(unit.stream(), above.stream()).map(Unit::name),
                        committee.isBlank() ? Stream.of() : Stream.of(Texts.of("template.organisation", committee)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static boolean isCommittee(String name) {
        String folded = VietnameseText.fold(name);
        return KINDS.stream().anyMatch(folded::startsWith);
    }

    /** The name without the word for its kind, which papers print themselves. */
    private static String bare(String name) {
        return isCommittee(name) ? name.strip().replaceFirst("^\\S+\\s+\\S+\\s*", "") : name;
    }
}
