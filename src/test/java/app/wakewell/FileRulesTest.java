package app.wakewell;

import java.util.Set;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static app.wakewell.RuleConditions.not;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * Who opens files beside SQLite. Closing any channel of a file that SQLite has open drops SQLite's locks on it, so
 * nothing but SQLite opens a live journal.
 */
@AnalyzeClasses(locations = ArchitectureTest.Program.class)
class FileRulesTest {

    private static final String STORAGE = "app.wakewell.storage";

    /**
     * The classes of storage that open files by themselves: copies and small files beside a journal, its lock file, and
     * a journal on a disk where nobody can write.
     */
    private static final Set<String> OPENERS = Set.of("OwnerOnly", "InstanceLock", "JournalFiles");

    private static boolean opensAFile(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.nio.file.Files" ->
                name.matches("new(Input|Output)Stream|newByteChannel|newBuffered.*|read.*|lines"
                        + "|write.*|copy") && !name.equals("readAttributes") && !name.equals("readSymbolicLink");
            case "java.nio.channels.FileChannel", "java.nio.channels.AsynchronousFileChannel" -> name.equals("open");
            case "java.io.FileInputStream", "java.io.FileOutputStream", "java.io.RandomAccessFile",
                    "java.io.FileReader", "java.io.FileWriter", "java.util.Scanner", "java.io.PrintWriter" ->
                name.equals("<init>");
            default -> false;
        };
    }

    @ArchTest
    static final ArchRule FEW_CLASSES_OPEN_FILES = noClasses().that()
            .resideInAPackage(STORAGE)
            .and(not("those that do", type -> OPENERS.contains(type.getSimpleName())))
            .should()
            .accessTargetWhere(describe("opens a file without SQLite", FileRulesTest::opensAFile))
            .because("whoever opens a live journal and closes it again drops SQLite's locks");

    @ArchTest
    static final ArchRule ONLY_STORAGE_KNOWS_WHERE_A_JOURNAL_LIES = classes()
            .that(describe("are the files of a journal", type -> type.getSimpleName().equals("JournalFiles")))
            .should()
            .notBePublic()
            .because("a path that is not known cannot be opened");

    @ArchTest
    static void somethingIsThereToBeRuled(JavaClasses program) {
        OPENERS.forEach(name -> assertTrue(program.stream()
                .anyMatch(type -> type.getSimpleName().equals(name)
                        && type.getAccessesFromSelf().stream().anyMatch(FileRulesTest::opensAFile)),
                name + " opens no file any more"));
    }
}
