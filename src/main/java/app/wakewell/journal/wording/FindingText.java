package app.wakewell.journal.wording;

import java.util.List;

/**
 * One finding in words.
 *
 * @param kind
 *            what kind of finding and when: "Set-up change, A to B, 9 August 2026"
 * @param headline
 *            the finding in one line
 * @param facts
 *            what was found, with counts; one paragraph each
 * @param remarks
 *            what could stand behind it, what was expected, and what is missing; one paragraph each
 * @param test
 *            how it could be tested more fairly; one paragraph each, none where there is nothing to test
 * @param limit
 *            the line that stands under every finding: what a journal cannot show
 * @param numbers
 *            all numbers, for who asks for them
 * @param clinician
 *            the same in the words of the field
 */
public record FindingText(String kind, String headline, List<String> facts, List<String> remarks, List<String> test,
        String limit,
        List<Figure> numbers, String clinician) {

    public FindingText {
        facts = List.copyOf(facts);
        remarks = List.copyOf(remarks);
        test = List.copyOf(test);
        numbers = List.copyOf(numbers);
    }

    /** A number with what it is. */
    public record Figure(String name, String value) {}
}
