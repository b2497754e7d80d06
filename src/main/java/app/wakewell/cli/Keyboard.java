package app.wakewell.cli;

import java.util.Optional;

/** Somebody at a console, who can be asked. */
@FunctionalInterface
public interface Keyboard {

    /**
     * Asks for a line without showing what is typed.
     *
     * @return what was typed; empty where nobody can be asked, or nobody answers
     */
    Optional<String> hidden(String prompt);

    /** The console that the program was started from, if it was. */
    static Keyboard ofSystem() {
        return prompt -> Optional.ofNullable(System.console())
                .filter(java.io.Console::isTerminal)
                .map(console -> console.readPassword("%s", prompt))
                .map(String::new);
    }
}
