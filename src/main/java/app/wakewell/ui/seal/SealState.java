package app.wakewell.ui.seal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import app.wakewell.journal.RecoveryCode;
import app.wakewell.journal.SealedBackup;
import app.wakewell.journal.Secret;
import app.wakewell.journal.wording.Messages;

/**
 * What the dialog that makes an encrypted backup shows.
 *
 * @param hint
 *            what is still to do about the passphrase; empty if nothing is
 * @param made
 *            what was made, in a sentence; empty before
 * @param groups
 *            the groups of the recovery code; none before
 * @param spoken
 *            the code for a screen reader
 * @param asked
 *            the two groups to type back
 * @param goOn
 *            words of the button that goes on
 * @param ready
 *            whether it can be pressed
 * @param leave
 *            words of the button that leaves
 * @param leaving
 *            whether the person is told what leaving now means
 */
record SealState(SealStep step, String hint, String made, List<String> groups, String spoken, List<Asked> asked,
        String goOn, boolean ready, String leave, boolean leaving) {

    SealState {
        groups = List.copyOf(groups);
        asked = List.copyOf(asked);
    }

    /**
     * A group to type back.
     *
     * @param name
     *            which one
     * @param right
     *            whether it was typed as it is
     * @param remark
     *            on what was typed; empty while it is being typed
     */
    record Asked(String name, boolean right, String remark) {}

    /**
     * What a state is made from.
     *
     * @param backup
     *            what was made, if it was
     * @param asked
     *            places of the groups to type back, from 0 on
     * @param typed
     *            what was typed for each of them
     * @param leaving
     *            whether the person pressed the button that leaves while the code is shown
     */
    record Given(SealStep step, String words, String again, Optional<SealedBackup> backup, List<Integer> asked,
            List<String> typed, boolean leaving) {}

    static SealState of(Given given, Messages messages) {
        Optional<RecoveryCode> code = given.backup().map(SealedBackup::code);
        List<String> groups = code.map(RecoveryCode::groups).orElse(List.of());
        List<Asked> asked = code.map(it -> asked(given, it, messages)).orElse(List.of());
        return new SealState(given.step(), hint(given, messages),
                given.backup()
                        .map(it -> messages.text("seal.made", it.nights(), it.file().toString()))
                        .orElse(""),
                groups, spoken(groups, messages), asked, messages.text(switch (given.step()) {
                    case WORDS, MAKING -> "seal.where";
                    case CODE -> "seal.written";
                    case CHECK -> "seal.done";
                }), switch (given.step()) {
                    case WORDS -> isReady(given);
                    case MAKING -> false;
                    case CODE -> true;
                    case CHECK -> asked.stream().allMatch(Asked::right);
                }, messages.text(given.backup().isEmpty() ? "sealed.cancel" : "seal.leave"), given.leaving());
    }

    private static boolean isReady(Given given) {
        return new Secret.Passphrase(given.words()).isLongEnough() && given.words().equals(given.again());
    }

    private static String hint(Given given, Messages messages) {
        String words = given.words();
        if (words.isEmpty()) {
            return "";
        }
        if (!new Secret.Passphrase(words).isLongEnough()) {
            return messages.text("seal.short", words.codePointCount(0, words.length()), Secret.Passphrase.LEAST);
        }
        return words.startsWith(given.again()) ? "" : messages.text("seal.differ");
    }

    private static String spoken(List<String> groups, Messages messages) {
        return groups.isEmpty()
                ? ""
                : messages.text("seal.code.spoken", IntStream.range(0, groups.size())
                        .mapToObj(i -> messages.text("seal.code.group", i + 1,
                                String.join(" ", groups.get(i).split(""))))
                        .collect(Collectors.joining("; ")));
    }

    private static List<Asked> asked(Given given, RecoveryCode code, Messages messages) {
        return IntStream.range(0, given.asked().size()).mapToObj(i -> {
            int place = given.asked().get(i);
            String typed = given.typed().get(i);
            boolean right = code.hasGroup(place, typed);
            boolean whole = typed.strip().length() >= code.groups().get(place).length();
            return new Asked(messages.text("seal.group", place + 1), right,
                    right ? messages.text("seal.group.same") : whole ? messages.text("seal.group.other") : "");
        }).toList();
    }
}
