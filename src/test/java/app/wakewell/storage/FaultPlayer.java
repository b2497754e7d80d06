package app.wakewell.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import app.wakewell.storage.FaultScenario.Play;

/**
 * Plays the {@link FaultScenario} on a disk that fails, one time after the other, as a new program each time would take
 * most of a second to start. Only a play in which the program is killed takes it along.
 */
public final class FaultPlayer {

    /** Begins the answer to each line. */
    static final String ANSWER = "played";
    static final String BETWEEN = "\t";

    private final MethodHandle begin;
    private final MethodHandle end;

    @SuppressWarnings("restricted") // functions of the test's own library, which stands in the process already
    private FaultPlayer(Path library) {
        Linker linker = Linker.nativeLinker();
        SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
        begin = linker.downcallHandle(symbols.findOrThrow("fault_begin"),
                FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                        ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
        end = linker.downcallHandle(symbols.findOrThrow("fault_end"), FunctionDescriptor.of(ValueLayout.JAVA_LONG));
    }

    /**
     * Plays what each line of the input asks for, and answers with the number of calls and why it ended early, if it
     * did.
     *
     * @param args
     *            the library
     */
    public static void main(String[] args) throws IOException {
        FaultPlayer player = new FaultPlayer(Path.of(args[0]));
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(BETWEEN, -1);
            String answer = player.play(words[0], Long.parseLong(words[1]), Long.parseLong(words[2]),
                    Play.valueOf(words[3]), Path.of(words[4]));
            System.out.println(ANSWER + BETWEEN + answer);
        }
    }

    private String play(String mode, long at, long every, Play how, Path place) throws IOException {
        Path data = place.resolve("data");
        Path acks = Files.createFile(place.resolve("acks"));
        String failure = "";
        begin(mode, at, every, data + "/", acks.toString(), place.resolve("log").toString());
        try {
            FaultScenario.play(data, acks, how, () -> leave(data));
        } catch (RuntimeException failed) {
            failure = failed.toString().replaceAll("\\s+", " ");
        }
        return end() + BETWEEN + failure;
    }

    /** What lies on the disk when the program gives up; then the disk is well again, so that files can be closed. */
    private void leave(Path data) {
        try {
            Process copying = new ProcessBuilder("cp", "-r", data.toString(), data.resolveSibling("left").toString())
                    .inheritIO()
                    .start();
            if (copying.waitFor() != 0) {
                throw new IOException("cannot copy " + data);
            }
            end();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException never) {
            throw new IllegalStateException(never);
        }
    }

    private void begin(String mode, long at, long every, String data, String acks, String log) {
        try (Arena arena = Arena.ofConfined()) {
            begin.invokeExact(arena.allocateFrom(mode), at, every, arena.allocateFrom(data), arena.allocateFrom(acks),
                    arena.allocateFrom(log));
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }

    private long end() {
        try {
            return (long) end.invokeExact();
        } catch (Throwable never) {
            throw new IllegalStateException(never);
        }
    }
}
