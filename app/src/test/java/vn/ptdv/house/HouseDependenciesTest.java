package vn.ptdv.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Who may use whom: nothing points back up, and each outside library has one room. */
@Tag("F101")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HouseDependenciesTest {
    /** Of the one instance, so that the whole program is let go after the last test. */
    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ptdv");

    private static final Map<String, Set<String>> MAY_USE = Map.of(
            "model", Set.of(),
            "logic", Set.of("model"),
            "store", Set.of("model", "logic"),
            "document", Set.of("model", "logic"),
            "sheet", Set.of("model", "logic"),
            "exchange", Set.of("model", "logic", "store", "document", "sheet"),
            "ui", Set.of("model", "logic", "store", "document", "sheet", "exchange"),
            "cli", Set.of("model", "logic", "store", "document", "sheet", "exchange"));

    private static final Map<String, Set<String>> HOMES = Map.ofEntries(
            Map.entry("javafx", Set.of("ui")),
            Map.entry("org.controlsfx", Set.of("ui")),
            Map.entry("atlantafx", Set.of("ui")),
            Map.entry("org.kordamp", Set.of("ui")),
            Map.entry("org.jooq", Set.of("store")),
            Map.entry("java.sql", Set.of("store")),
            Map.entry("org.h2", Set.of("store")),
            Map.entry("org.flywaydb", Set.of("store")),
            Map.entry("org.apache.poi", Set.of("document", "sheet")),
            Map.entry("org.openxmlformats", Set.of("document", "sheet")),
            Map.entry("org.apache.pdfbox", Set.of("document")),
            Map.entry("com.openhtmltopdf", Set.of("document")),
            Map.entry("com.github.miachm", Set.of("sheet")),
            Map.entry("java.awt", Set.of("document")),
            Map.entry("com.fasterxml", Set.of("store", "exchange", "cli")),
            Map.entry("picocli", Set.of("cli")));

    @Test
    void roomsUseOnlyWhatLiesBelowThem() {
        MAY_USE.forEach((room, allowed) -> noClasses()
                .that()
                .resideInAPackage("vn.ptdv." + room + "..")
                .should()
                .dependOnClassesThat(inAnotherRoomThan(room, allowed))
                .allowEmptyShould(true)
                .check(classes));
    }

    @Test
    void librariesStayInTheirRoom() {
        HOMES.forEach((library, rooms) -> noClasses()
                .that(liveOutside(rooms))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library + "..")
                .allowEmptyShould(true)
                .check(classes));
    }

    @Test
    void modelAndLogicNeedOnlyTheJdk() {
        noClasses()
                .that()
                .resideInAnyPackage("vn.ptdv.model..", "vn.ptdv.logic..")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", "vn.ptdv.model..", "vn.ptdv.logic..", "org.jspecify..")
                .allowEmptyShould(true)
                .check(classes);
    }

    @Test
    void nothingOpensASocket() {
        noClasses()
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "network classes",
                        c -> c.getPackageName().startsWith("java.net.http")
                                || (c.getPackageName().equals("java.net")
                                        && Set.of(
                                                        "Socket",
                                                        "ServerSocket",
                                                        "DatagramSocket",
                                                        "URLConnection",
                                                        "HttpURLConnection")
                                                .contains(c.getSimpleName()))))
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS
                .allowEmptyShould(true)
                .check(classes.that(DescribedPredicate.describe(
                        "outside cli", c -> !c.getPackageName().startsWith("vn.ptdv.cli"))));
    }

    private static DescribedPredicate<JavaClass> inAnotherRoomThan(String room, Set<String> allowed) {
        return DescribedPredicate.describe("outside " + room + " and " + allowed, c -> {
            String other = room(c.getPackageName());
            return !other.isEmpty() && !other.equals(room) && !allowed.contains(other);
        });
    }

    private static DescribedPredicate<JavaClass> liveOutside(Set<String> rooms) {
        return DescribedPredicate.describe("live outside " + rooms, c -> !rooms.contains(room(c.getPackageName())));
    }

    private static String room(String packageName) {
        if (!packageName.startsWith("vn.ptdv.")) {
            return packageName.equals("vn.ptdv") ? "top" : "";
        }
        return packageName.substring("vn.ptdv.".length()).split("\\.")[0];
    }
}
