package app.wakewell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The program as it is shipped, started by its launcher, with a home, a working and a temporary folder of its own. */
final class LaunchedProgram {

    private static final Path LIBRARIES = Path.of("target", "lib").toAbsolutePath();

    private final Path root;
    private final Path launcher;
    private int runs;

    /** Lays the program out as the build does, but for the libraries, which stay where they are. */
    LaunchedProgram(Path root) throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the launcher is a shell script");
        this.root = root;
        for (Path folder : List.of(home(), work(), temp(), said(), root.resolve("program/bin"),
                root.resolve("program/lib"))) {
            Files.createDirectories(folder);
        }
        Path lib = root.resolve("program/lib");
        assertEquals(0, ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "--create", "--no-compress", "--file=" + lib.resolve("wakewell.jar"), "-C",
                        Path.of("target", "classes").toString(), "."));
        launcher = Files.writeString(root.resolve("program/bin/wakewell"), script());
    }

    private static String script() throws IOException {
        return Files.readString(Path.of("src", "main", "launcher", "wakewell"))
                .replace("$home/lib", "$home/lib" + File.pathSeparator + LIBRARIES)
                .replace("${app.options}", property("options"))
                .replace("${app.main}", property("main"))
                .replace("${java.release}", property("release"));
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty("wakewell.launch." + name), "the build says it");
    }

    Path home() {
        return root.resolve("home");
    }

    Path data() {
        return home().resolve(".local/share/wakewell");
    }

    Path work() {
        return root.resolve("work");
    }

    private Path temp() {
        return root.resolve("temp");
    }

    private Path said() {
        return root.resolve("said");
    }

    /** Runs a sub-command to its end, which has to be a good one. */
    void run(List<String> before, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of("sh", launcher.toString()));
        command.addAll(List.of(arguments));
        Process process = start(new ProcessBuilder(command));
        assertEquals(0, process.waitFor(), () -> Arrays.toString(arguments) + ": " + words());
    }

    /** Starts the window, driven by a robot; with the options of the launcher that say what a crash leaves. */
    Process window(List<String> before, String... arguments) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dtestfx.robot=glass", "-Djava.awt.headless=true"));
        String line = script().lines().filter(it -> it.startsWith("exec ")).findFirst().orElseThrow();
        Stream.of(line.split(" ", -1)).filter(word -> word.startsWith("-XX:")).forEach(options::add);
        ProcessBuilder builder = ChildProgram.builder(DrivenWindow.class, options, arguments);
        builder.command().addAll(0, before);
        return start(builder);
    }

    private Process start(ProcessBuilder builder) throws IOException {
        runs++;
        builder.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
        builder.environment().put("HOME", home().toString());
        builder.environment().put("TMPDIR", temp().toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + temp());
        return builder.directory(work().toFile())
                .redirectOutput(said().resolve("out" + runs).toFile())
                .redirectError(said().resolve("err" + runs).toFile())
                .start();
    }

    /** All that was printed by what was started so far. */
    String words() {
        StringBuilder words = new StringBuilder();
        try {
            for (int run = 1; run <= runs; run++) {
                words.append(Files.readString(said().resolve("out" + run)));
                words.append(Files.readString(said().resolve("err" + run)));
            }
        } catch (IOException unreadable) {
            words.append(unreadable);
        }
        return words.toString();
    }
}
