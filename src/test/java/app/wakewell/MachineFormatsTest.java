package app.wakewell;

import java.text.DecimalFormat;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

/**
 * Nothing is written or read in the locale of the machine without saying so: in one locale 42 is written in other
 * digits, in another one the small letter of I has no dot.
 */
@AnalyzeClasses(locations = ArchitectureTest.Program.class)
class MachineFormatsTest {

    private static final String LOCALE = Locale.class.getName();

    /** What takes a locale, or takes that of the machine if none is given. */
    private static boolean hasALocale(String owner, String name) {
        return switch (owner) {
            case "java.lang.String" -> Set.of("format", "toLowerCase", "toUpperCase").contains(name);
            case "java.time.format.DateTimeFormatter" -> name.equals("ofPattern");
            case "java.time.format.DateTimeFormatterBuilder" -> name.equals("toFormatter");
            case "java.text.NumberFormat", "java.text.DateFormat" ->
                name.startsWith("get") && name.endsWith("Instance");
            case "java.text.DecimalFormat", "java.text.SimpleDateFormat", "java.text.MessageFormat",
                    "java.util.Formatter" ->
                name.equals("<init>");
            case "java.io.PrintStream", "java.io.PrintWriter" -> name.equals("printf") || name.equals("format");
            default -> false;
        };
    }

    private static boolean leavesTheLocaleOut(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean takesNone = (owner.equals("java.lang.String") && name.equals("formatted"))
                || owner.equals("java.util.Scanner");
        String target = access.getTarget().getFullName();
        boolean isSaid = target.contains(LOCALE) || target.contains("java.text.DecimalFormatSymbols");
        return takesNone || (hasALocale(owner, name) && !isSaid);
    }

    @ArchTest
    static final ArchRule THE_LOCALE_IS_SAID = noClasses().should()
            .accessTargetWhere(describe("leaves the locale to the machine", MachineFormatsTest::leavesTheLocaleOut))
            .because("files have to be the same on every machine, and screens in the language that was chosen");

    @ArchTest
    static final ArchRule THE_LOCALE_IS_PASSED_IN = noClasses().that()
            .doNotHaveFullyQualifiedName(Main.class.getName())
            .should()
            .accessTargetWhere(describe("asks for the locale of the machine",
                    (JavaAccess<?> access) -> access.getTargetOwner().getName().equals(LOCALE)
                            && access.getTarget().getName().equals("getDefault")))
            .because("launch alone knows the machine");

    /** Every way to leave the locale out, to see that the rules find it. */
    static final class Careless {

        private Careless() {}

        @SuppressWarnings({"StringCaseLocaleUsage", "AnnotateFormatMethod", "JavaUtilDate"})
        static List<Object> write(Locale said, int number) {
            String careful = String.format(said, "%d", number).toLowerCase(said);
            return List.of(String.format("%d", number), "%d".formatted(number), careful.toLowerCase(),
                    careful.toUpperCase(), DateTimeFormatter.ofPattern("EEE"), NumberFormat.getInstance(),
                    new DecimalFormat("0.0"), new MessageFormat("{0}"), new Scanner(careful), Locale.getDefault());
        }
    }

    @ArchTest
    static void theRulesFindWhatTheyAreFor(JavaClasses program) {
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
        assertEquals(9, THE_LOCALE_IS_SAID.evaluate(careless).getFailureReport().getDetails().size());
        assertEquals(1, THE_LOCALE_IS_PASSED_IN.evaluate(careless).getFailureReport().getDetails().size());
    }
}
