package app.wakewell;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Kind;
import app.wakewell.advice.Library;
import app.wakewell.advice.Nuance;
import app.wakewell.advice.Surfacing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What cards say in our own words keeps to the words that findings keep to; what articles say is theirs. */
class AdviceWordsTest {

    @Test
    void headlinesOfCardsClaimNoCauseAndGiveNoOrders() {
        List<AdviceItem> cards = Library.shipped()
                .items()
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
    void whatStandsBesideItDoesNotEither() {
        AdviceLibrary library = Library.shipped();
        Stream<String> beside = Stream.concat(
                library.items().stream().flatMap(item -> Stream.of(item.notFor(), item.remark())),
                library.nuances().stream().flatMap(nuance -> nuance.sides().stream()).map(Nuance.Side::view));
        beside.filter(Objects::nonNull)
                .forEach(text -> assertEquals(List.of(), MessagesTest.forbidden(text).toList(), text));
    }
}
