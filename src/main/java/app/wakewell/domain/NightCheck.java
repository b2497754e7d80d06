package app.wakewell.domain;

import java.util.List;

/** Contradictions. */
public record NightCheck(List<Problem> problems, List<Problem> warnings) {

    public static NightCheck of(Answers answers) {
        return new NightCheck(List.of(), List.of());
    }
}
