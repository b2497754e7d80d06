package app.wakewell;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Nuance;
import app.wakewell.advice.Surfacing;
import app.wakewell.advice.library.LibraryFile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What cards say in our own words keeps to the words that findings keep to; what articles say is theirs. */
class AdviceWordsTest {

    private static AdviceLibrary library() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                AdviceWordsTest.class.getResourceAsStream("/app/wakewell/assets/advice/library.json"))) {
            return LibraryFile.read(file);
        }
    }

    @Test
    void headlinesOfCardsClaimNoCauseAndGiveNoOrders() throws IOException {
        List<AdviceItem> cards = library().items()
                .stream()
                .filter(item -> item.surfacing() instanceof Surfacing.When && item.kind() != Kind.RED_FLAG
                        && item.kind() != Kind.NOT_IN_ARTICLES)
                .toList();
        assertTrue(cards.size() > 150, "only " + cards.size());
        for (AdviceItem item : cards) {
            assertEquals(List.of(), MessagesTest.forbidden(item.cardText()).toList(), item.id());
        }
    }

    @Test
    void whatStandsBesideItDoesNotEither() throws IOException {
        AdviceLibrary library = library();
        Stream<String> beside = Stream.concat(
                library.items().stream().flatMap(item -> Stream.of(item.notFor(), item.remark())),
                library.nuances().stream().flatMap(nuance -> nuance.sides().stream()).map(Nuance.Side::view));
        beside.filter(Objects::nonNull)
                .forEach(text -> assertEquals(List.of(), MessagesTest.forbidden(text).toList(), text));
    }
}
