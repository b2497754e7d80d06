package app.wakewell;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program of its own, with the classes of this test, that can be killed. */
public final class ChildProgram {

    private ChildProgram() {}

    /**
     * Starts a class that has a {@code main}.
     *
     * @param output
     *            takes what it prints
     * @param options
     *            options of the virtual machine
     */
    public static Process start(Class<?> program, Path output, List<String> options, String... arguments)
            throws IOException {
        return start(program, output, Map.of(), options, arguments);
    }

    /**
     * As {@link #start(Class, Path, List, String...)}, with more environment.
     *
     * @param environment
     *            variables on top of those of this process
     */
    public static Process start(Class<?> program, Path output, Map<String, String> environment, List<String> options,
            String... arguments) throws IOException {
        ProcessBuilder builder = builder(program, options, arguments);
        builder.environment().putAll(environment);
        return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    }

    /** Such a program, not started yet. */
    public static ProcessBuilder builder(Class<?> program, List<String> options, String... arguments) {
        String path = Stream.of(System.getProperty("jdk.module.path", ""), System.getProperty("java.class.path"),
                Path.of("target", "test-classes").toAbsolutePath().toString())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + File.pathSeparator + other)
                .orElseThrow();
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(options);
        command.addAll(List.of("-cp", path, program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
