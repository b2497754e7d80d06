package app.wakewell;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The program talks to no other machine and needs none. */
@RunsBeside
class NetworkTest {

    private static final List<String> WITHOUT = List.of("unshare", "--user", "--map-root-user", "--net");
    /** A socket that is only made says nothing: Java tries at its start which kinds the machine has. */
    private static final Pattern TALK = Pattern
            .compile("\\b(connect|bind|sendto|sendmsg|sendmmsg)\\(.*AF_INET|\\blisten\\(");

    @TempDir
    Path root;

    private LaunchedProgram program;

    @BeforeEach
    void layOut() throws IOException {
        program = new LaunchedProgram(root);
    }

    private static boolean works(List<String> before) throws InterruptedException {
        List<String> command = new ArrayList<>(before);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException none) {
            return false;
        }
    }

    /** A morning on the command line and in the window, and all that is made of it. */
    private void use(List<String> before) throws IOException, InterruptedException {
        program.run(before, "setup", "--from", "2026-03-01", "--set", "setup.mattress.type=FOAM");
        program.run(before, "log", "--night", "2026-03-03", "--pain-rising", "4", "--note", "a note");
        program.run(before, "report", "--out", program.work().resolve("report.pdf").toString());
        assertEquals(0, program.window(before, "note").waitFor(), program::words);
    }

    @Test
    void allOfItWorksWhereThereIsNoNetwork() throws IOException, InterruptedException {
        assumeTrue(works(WITHOUT), "this system does not let a program run without a network: NOT TESTED");
        use(WITHOUT);
    }

    @Test
    void nothingIsSaidToAnotherMachine() throws IOException, InterruptedException {
        Path trace = root.resolve("trace");
        List<String> tracing = List.of("strace", "-f", "-qq", "--seccomp-bpf", "-A", "-e", "trace=network", "-o",
                trace.toString());
        assumeTrue(works(tracing), "there is no strace that could watch the program: NOT TESTED");
        use(tracing);
        List<String> calls = Files.readAllLines(trace);
        assertFalse(calls.isEmpty(), "calls are seen");
        assertEquals(List.of(), calls.stream().filter(call -> TALK.matcher(call).find()).toList());

        Path other = root.resolve("control");
        ProcessBuilder talking = ChildProgram.builder(Talker.class, List.of());
        talking.command()
                .addAll(0, tracing.stream()
                        .map(word -> word.replace(trace.toString(), other.toString()))
                        .toList());
        talking.redirectErrorStream(true).redirectOutput(root.resolve("talk").toFile()).start().waitFor();
        assertFalse(Files.readAllLines(other).stream().noneMatch(call -> TALK.matcher(call).find()),
                "a program that talks is caught");
    }

    /** What must be caught. */
    public static final class Talker {

        private Talker() {}

        /** Calls a port where nobody listens. */
        public static void main(String[] args) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), 9)) {
                System.out.println(socket);
            } catch (IOException nobody) {
                System.out.println(nobody);
            }
        }
    }
}
