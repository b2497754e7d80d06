package app.wakewell;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;

import static app.wakewell.RuleConditions.beValues;
import static app.wakewell.RuleConditions.haveTheirFxml;
import static app.wakewell.RuleConditions.not;
import static app.wakewell.RuleConditions.notHoldWhatChanges;
import static app.wakewell.RuleConditions.plainJavaOr;
import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Who may import whom, and what nobody may do.
 *
 * <p>A rule about a package that has no classes yet passes, and bites with its first class. That something was scanned
 * at all, and that no class stands outside the packages the rules know, are tests of their own.
 */
@AnalyzeClasses(locations = ArchitectureTest.Program.class)
class ArchitectureTest {

    private static final String ROOT = "app.wakewell";
    private static final String LAUNCH = ROOT;
    private static final String DOMAIN = ROOT + ".domain..";
    private static final String ANALYSIS = ROOT + ".analysis..";
    private static final String ADVICE = ROOT + ".advice..";
    /** Reads the advice library: the one place in the inner packages that sees JSON and streams. */
    private static final String ADVICE_LIBRARY = ROOT + ".advice.library..";
    private static final String PICTURE = ROOT + ".picture..";
    private static final String JOURNAL = ROOT + ".journal..";
    private static final String STORAGE = ROOT + ".storage..";
    private static final String EXCHANGE = ROOT + ".exchange..";
    private static final String REPORT = ROOT + ".report..";
    private static final String SETTINGS = ROOT + ".settings..";
    private static final String CLI = ROOT + ".cli..";
    private static final String UI = ROOT + ".ui..";
    private static final String UI_SHELL = ROOT + ".ui.shell..";
    private static final String UI_CONTROL = ROOT + ".ui.control..";
    private static final String UI_PICTURE = ROOT + ".ui.picture..";
    /** Dialogs that several screens open. */
    private static final String UI_SEAL = ROOT + ".ui.seal..";
    private static final String UI_FX = ROOT + ".ui.fx..";

    private static final String[] JACKSON = {"tools.jackson..", "com.fasterxml.jackson.."};
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};
    private static final String[] TOOLKIT = {"javafx..", "com.sun.javafx..", "org.controlsfx..",
            "impl.org.controlsfx..",
            "atlantafx..", "org.kordamp.."};
    private static final String[] PDF = {"com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox.."};

    // ---- directions ----

    @ArchTest
    static final ArchRule NOTHING_IMPORTS_LAUNCH = noClasses().that()
            .resideOutsideOfPackage(LAUNCH)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(LAUNCH)
            .allowEmptyShould(true)
            .because("launch builds everything; what imported it would be tied to how it is built");

    @ArchTest
    static final ArchRule DOMAIN_IMPORTS = imports(DOMAIN).because("everything else stands on the domain");

    @ArchTest
    static final ArchRule ANALYSIS_IMPORTS = imports(ANALYSIS, DOMAIN)
            .because("a finding is a pure function of the journal's values");

    @ArchTest
    static final ArchRule ADVICE_IMPORTS = imports(ADVICE, DOMAIN)
            .because("advice is matched against values, whoever has them");

    @ArchTest
    static final ArchRule PICTURE_IMPORTS = imports(PICTURE, DOMAIN)
            .because("a picture is drawn alike on screen and in the report");

    @ArchTest
    static final ArchRule JOURNAL_IMPORTS = imports(JOURNAL, ANALYSIS, ADVICE, DOMAIN, SETTINGS)
            .because("use cases state ports; what stands behind a port imports them, not the other way round");

    @ArchTest
    static final ArchRule SETTINGS_IMPORTS = imports(SETTINGS, DOMAIN)
            .because("preferences must be readable before there is a journal");

    @ArchTest
    static final ArchRule STORAGE_IMPORTS = imports(STORAGE, JOURNAL, DOMAIN)
            .because("storage stands behind the journal's ports and nothing else");

    @ArchTest
    static final ArchRule EXCHANGE_IMPORTS = imports(EXCHANGE, JOURNAL, DOMAIN)
            .because("files in and out stand behind the journal's ports and nothing else");

    @ArchTest
    static final ArchRule REPORT_IMPORTS = imports(REPORT, JOURNAL, PICTURE, ANALYSIS, DOMAIN)
            .because("the report is made of findings and pictures, not of storage or screens");

    @ArchTest
    static final ArchRule CLI_IMPORTS = imports(CLI, JOURNAL, ANALYSIS, ADVICE, PICTURE, DOMAIN, SETTINGS)
            .because("storage, files and the report are reached through ports in journal");

    @ArchTest
    static final ArchRule UI_IMPORTS = imports(UI, JOURNAL, ANALYSIS, ADVICE, PICTURE, DOMAIN, SETTINGS)
            .because("storage, files and the report are reached through ports in journal");

    @ArchTest
    static final ArchRule OUTER_RING_TAKES_ONLY_VALUES_OF_ANALYSIS = noClasses().that()
            .resideInAnyPackage(UI, CLI)
            .should()
            .dependOnClassesThat(resideInAPackage(ANALYSIS).and(describe("are no records, enums or interfaces",
                    type -> !type.isRecord() && !type.isEnum() && !type.isInterface())))
            .allowEmptyShould(true)
            .because("journal computes; screens and sub-commands show");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching(ROOT + ".(**)")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true)
            .because("packages in a cycle can only be understood, tested and moved together");

    @ArchTest
    static final ArchRule SCREENS_STAND_ALONE = slices().matching(ROOT + ".ui.(*)..")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(resideInAPackage(UI_SHELL), alwaysTrue())
            .ignoreDependency(alwaysTrue(), resideInAnyPackage(UI_CONTROL, UI_PICTURE, UI_FX, UI_SEAL))
            .allowEmptyShould(true)
            .because(
                    "shell alone knows all screens; what two of them need is a control, a picture, a dialog or plumbing");

    // ---- what the packages see of the world ----

    @ArchTest
    static final ArchRule DOMAIN_IS_PLAIN_JAVA = classes().that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat(plainJavaOr(DOMAIN))
            .allowEmptyShould(true)
            .because("the domain is java.base only, without files");

    @ArchTest
    static final ArchRule ANALYSIS_IS_PLAIN_JAVA = classes().that()
            .resideInAPackage(ANALYSIS)
            .should()
            .onlyDependOnClassesThat(plainJavaOr(ROOT + "..", "org.apache.commons.numbers.."))
            .allowEmptyShould(true)
            .because("pure functions see no toolkit, no database, no JSON and no files");

    @ArchTest
    static final ArchRule ADVICE_IS_PLAIN_JAVA = classes().that()
            .resideInAPackage(ADVICE)
            .and()
            .resideOutsideOfPackage(ADVICE_LIBRARY)
            .should()
            .onlyDependOnClassesThat(plainJavaOr(ROOT + ".."))
            .allowEmptyShould(true)
            .because("only the loader, in its own package, sees JSON and streams");

    @ArchTest
    static final ArchRule ADVICE_LIBRARY_SEES_JSON_AT_MOST = classes().that()
            .resideInAPackage(ADVICE_LIBRARY)
            .should()
            .onlyDependOnClassesThat(plainJavaOr(ROOT + "..", "java.io", "tools.jackson..", "com.fasterxml.jackson.."))
            .allowEmptyShould(true)
            .because("the library is handed over as a stream; where it lies is not the loader's business");

    @ArchTest
    static final ArchRule PICTURE_IS_PLAIN_JAVA = classes().that()
            .resideInAPackage(PICTURE)
            .should()
            .onlyDependOnClassesThat(plainJavaOr(ROOT + ".."))
            .allowEmptyShould(true)
            .because("a picture knows no toolkit; it is painted by others, or written as text");

    @ArchTest
    static final ArchRule DOMAIN_TYPES_ARE_VALUES = classes().that()
            .resideInAPackage(DOMAIN)
            .should(beValues())
            .allowEmptyShould(true)
            .because("what a journal is does not change under those who look at it");

    @ArchTest
    static final ArchRule TOOLKIT_STAYS_IN_UI = only("JavaFX and its companions", TOOLKIT, LAUNCH, UI)
            .because("all else must run without a display");

    @ArchTest
    static final ArchRule SQL_STAYS_IN_STORAGE = only("SQL", SQL, STORAGE)
            .because("what a query says and what a table holds is known in one place");

    @ArchTest
    static final ArchRule ONE_CLASS_OPENS_THE_FILE = noClasses()
            .that(not("JournalDataSource", type -> type.getName().matches(".*\\.storage\\.JournalDataSource(\\$.*)?")))
            .should()
            .dependOnClassesThat(resideInAPackage("org.sqlite..")
                    .or(describe("are DriverManager", type -> type.getName().equals("java.sql.DriverManager"))))
            .because("one class sets the pragmas that keep a journal whole, and reads each one back");

    @ArchTest
    static final ArchRule JSON_STAYS_OUTSIDE = only("Jackson", JACKSON, EXCHANGE, SETTINGS, CLI, STORAGE,
            ADVICE_LIBRARY)
            .because("JSON is a form that values take on their way out, not a part of them");

    @ArchTest
    static final ArchRule CSV_STAYS_IN_EXCHANGE = only("Commons CSV", new String[]{"org.apache.commons.csv.."},
            EXCHANGE)
            .because("one place reads and writes tables");

    @ArchTest
    static final ArchRule PDF_STAYS_IN_REPORT = only("the PDF library", PDF, REPORT)
            .because("it is big and slow to load; only making a report may need it");

    @ArchTest
    static final ArchRule COMMAND_LINE_STAYS_IN_CLI = only("picocli", new String[]{"picocli.."}, LAUNCH, CLI)
            .because("options are read once and handed on as values");

    // ---- screens ----

    @ArchTest
    static final ArchRule VIEW_MODELS_HAVE_NO_VIEW = noClasses()
            .that(describe("are view-models", type -> type.getName().matches(".*ViewModel(\\$.*)?")))
            .should()
            .dependOnClassesThat(resideInAnyPackage(TOOLKIT).and(not("javafx.beans or javafx.collections",
                    resideInAnyPackage("javafx.beans..", "javafx.collections.."))))
            .allowEmptyShould(true)
            .because("a view-model is tested without a toolkit");

    @ArchTest
    static final ArchRule CONTROLLERS_KNOW_NO_REPOSITORY = noClasses().that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .haveSimpleNameEndingWith("Repository")
            .allowEmptyShould(true)
            .because("a controller binds its view-model and does nothing else");

    @ArchTest
    static final ArchRule CONTROLLERS_ARE_FINAL_WITH_A_VIEW = classes().that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .resideInAPackage(UI)
            .andShould()
            .haveModifier(JavaModifier.FINAL)
            .andShould(haveTheirFxml())
            .allowEmptyShould(true)
            .because("the loader finds X.fxml beside XController");

    @ArchTest
    static final ArchRule FXML_MEMBERS_ARE_IN_CONTROLLERS = classes()
            .that(describe("have @FXML members", type -> type.getMembers()
                    .stream()
                    .anyMatch(member -> member.isAnnotatedWith("javafx.fxml.FXML"))))
            .should()
            .haveSimpleNameEndingWith("Controller")
            .allowEmptyShould(true)
            .because("the rules on controllers go by the name");

    // ---- habits ----

    @ArchTest
    static final ArchRule TIME_IS_PASSED_IN = noClasses().that()
            .resideOutsideOfPackage(LAUNCH)
            .should()
            .accessTargetWhere(describe("asks for the time or the zone by itself", RuleConditions::asksForTheTime))
            .because("a night belongs to a morning by a Clock and a ZoneId that a test can choose");

    @ArchTest
    static final ArchRule NO_STANDARD_STREAMS = noClasses().that()
            .resideOutsideOfPackages(LAUNCH, CLI)
            .should(ACCESS_STANDARD_STREAMS)
            .because("standard output is what a sub-command says, and nothing else may speak there");

    @ArchTest
    static final ArchRule NO_NETWORK = noClasses().should()
            .accessTargetWhere(describe("talks to other machines", RuleConditions::talksToOthers))
            .because("a journal stays on its computer; NetworkTest watches the running program");

    @ArchTest
    static final ArchRule ONE_LOGGING_API = only("java.util.logging", new String[]{"java.util.logging.."}, LAUNCH)
            .because("code logs through SLF4J; launch decides where that goes");

    @ArchTest
    static final ArchRule THREADS_ARE_MADE_IN_ONE_PLACE = noClasses().that()
            .resideOutsideOfPackages(LAUNCH, UI_FX)
            .should()
            .accessTargetWhere(describe("makes a thread", RuleConditions::makesAThread))
            .because("there are two threads, and each is known by name");

    @ArchTest
    static final ArchRule MARKS_FOR_THE_COMPILER_ARE_NOT_READ = noClasses()
            .should(ArchCondition.from(describe("name a class of jspecify at run time", type -> type
                    .getReferencedClassObjects()
                    .stream()
                    .anyMatch(named -> named.getRawType().getPackageName().startsWith("org.jspecify")))))
            .because("they are not shipped; tests, which have them, would not notice");

    @ArchTest
    static final ArchRule STATIC_FIELDS_ARE_FINAL = fields().that()
            .areStatic()
            .should()
            .beFinal()
            .because("static state is shared by all tests and all journals of a process");

    @ArchTest
    static final ArchRule STATIC_FIELDS_DO_NOT_CHANGE = fields().that()
            .areStatic()
            .should(notHoldWhatChanges())
            .because("static state is shared by all tests and all journals of a process");

    @ArchTest
    static final ArchRule NO_SINGLETONS = noMethods().that()
            .areStatic()
            .should()
            .haveName("getInstance")
            .because("what a class needs stands in its constructor");

    @ArchTest
    static final ArchRule NAMED_EXCEPTIONS = NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.allowEmptyShould(true)
            .because("a caller can only handle what has a name");

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses().should()
            .dependOnClassesThat(describe("are Date or Calendar",
                    type -> Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                            .contains(type.getName())))
            .because("java.time says whether a moment, a date or a time of day is meant");

    // ---- guards ----

    @ArchTest
    static void somethingWasScanned(JavaClasses program) {
        assertTrue(program.contain(Main.class), "the scan did not see the program's classes");
    }

    @ArchTest
    static final ArchRule EVERY_CLASS_IS_IN_A_KNOWN_PACKAGE = classes().should()
            .resideInAnyPackage(LAUNCH, DOMAIN, ANALYSIS, ADVICE, PICTURE, JOURNAL, STORAGE, EXCHANGE, REPORT, SETTINGS,
                    CLI, UI, "")
            .because("in a package that no rule names, no rule holds (the empty one is module-info's)");

    // ---- words of the rules ----

    /** The program's own classes, by place: a search of the class path could find nothing and pass. */
    static final class Program implements LocationProvider {
        @Override
        public Set<Location> get(Class<?> testClass) {
            return Set.of(Location.of(programFolder()));
        }
    }

    private static Path programFolder() {
        try {
            return Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Of our own packages, {@code from} may import itself and {@code targets}. */
    private static ArchRule imports(String from, String... targets) {
        String[] allowed = Stream.concat(Stream.of(from), Arrays.stream(targets)).toArray(String[]::new);
        return classes().that()
                .resideInAPackage(from)
                .should()
                .onlyDependOnClassesThat(resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
    }

    /** {@code packages} are seen in {@code places} and nowhere else. */
    private static ArchRule only(String what, String[] packages, String... places) {
        return noClasses().that(resideInAPackage(ROOT + "..").and(not("the places for it", resideInAnyPackage(places))))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages).as("belong to " + what))
                .allowEmptyShould(true);
    }
}
