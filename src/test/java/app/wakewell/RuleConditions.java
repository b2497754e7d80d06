package app.wakewell;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;

/** What the rules of {@link ArchitectureTest} look for in a class, a field or an access. */
final class RuleConditions {

    /** What the inner packages see of Java: java.base without files, streams and the network. */
    private static final String[] PLAIN_JAVA = {"java.lang..", "java.util", "java.util.concurrent..",
            "java.util.function", "java.util.random", "java.util.regex", "java.util.stream", "java.time..", "java.math",
            "java.text", "java.nio.charset", "org.jspecify.."};

    private RuleConditions() {}

    static DescribedPredicate<JavaClass> not(String what, Predicate<JavaClass> predicate) {
        return describe("are not " + what, type -> !predicate.test(type));
    }

    static DescribedPredicate<JavaClass> plainJavaOr(String... packages) {
        return resideInAnyPackage(PLAIN_JAVA).or(resideInAnyPackage(packages))
                .or(describe("are primitive", type -> type.getBaseComponentType().isPrimitive()))
                // The compiler names it by itself, in the bounds of lambdas and of enums.
                .or(describe("are Serializable", type -> type.getName().equals("java.io.Serializable")))
                .as("are plain Java or in %s", Arrays.toString(packages));
    }

    static boolean asksForTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        return switch (owner) {
            case "java.lang.System" -> name.equals("currentTimeMillis");
            case "java.time.ZoneId", "java.util.TimeZone" -> name.equals("systemDefault") || name.equals("getDefault");
            case "java.time.Clock" -> name.startsWith("system") || name.matches("tick(Millis|Seconds|Minutes)");
            default -> owner.startsWith("java.time.") && name.equals("now") && !access.getDescription()
                    .contains("now(java.time.Clock)");
        };
    }

    /** Addresses as such are only names: of files on the path of classes, and of the database. */
    static boolean talksToOthers(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return switch (owner.getPackageName()) {
            case "java.net" -> owner.getSimpleName().equals("URL")
                    ? Set.of("openConnection", "openStream", "getContent").contains(name)
                    : !Set.of("URI", "URISyntaxException", "MalformedURLException").contains(owner.getSimpleName());
            case "java.nio.channels" -> owner.getSimpleName().contains("Socket");
            case "java.awt" -> owner.getSimpleName().equals("Desktop");
            case "javafx.application" -> owner.getSimpleName().equals("HostServices");
            case "java.net.http", "javax.net", "javax.net.ssl", "javafx.scene.web" -> true;
            default -> false;
        };
    }

    static boolean makesAThread(JavaAccess<?> access) {
        String name = access.getTarget().getName();
        return switch (access.getTargetOwner().getName()) {
            case "java.lang.Thread" -> Set.of("<init>", "ofPlatform", "ofVirtual", "startVirtualThread").contains(name);
            case "java.util.concurrent.Executors", "java.util.Timer" -> true;
            case "java.util.concurrent.ThreadPoolExecutor", "java.util.concurrent.ForkJoinPool" ->
                name.equals("<init>");
            default -> false;
        };
    }

    static ArchCondition<JavaField> notHoldWhatChanges() {
        return new ArchCondition<>("not hold what changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                String type = field.getRawType().getName();
                if (type.startsWith("java.util.concurrent.atomic.") || type.startsWith("javafx.beans.")
                        || type.startsWith("javafx.collections.")
                        || type.matches("java\\.util\\.(concurrent\\.)?\\w+(Map|List|Set|Queue|Deque|Vector)")
                        || type.matches("java\\.lang\\.(ThreadLocal|StringBuilder|StringBuffer)")) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " is a " + type));
                }
            }
        };
    }

    static ArchCondition<JavaClass> beValues() {
        return new ArchCondition<>("be records, enums, sealed types, interfaces, or final with final fields only") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Class<?> loaded = type.reflect();
                boolean value = loaded.isRecord() || Enum.class.isAssignableFrom(loaded) || loaded.isSealed()
                        || loaded.isInterface() || Throwable.class.isAssignableFrom(loaded) || loaded.isSynthetic();
                boolean fixed = Modifier.isFinal(loaded.getModifiers()) && Arrays.stream(loaded.getDeclaredFields())
                        .allMatch(field -> Modifier.isFinal(field.getModifiers()));
                if (!value && !fixed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " can change"));
                }
            }
        };
    }

    static ArchCondition<JavaClass> haveTheirFxml() {
        return new ArchCondition<>("have their FXML beside them") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                String view = "/" + type.getName().replace('.', '/').replaceFirst("Controller$", "") + ".fxml";
                if (Main.class.getResource(view) == null) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " has no " + view));
                }
            }
        };
    }
}
