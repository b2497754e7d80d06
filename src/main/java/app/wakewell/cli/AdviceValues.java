package app.wakewell.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Advice;
import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.ArticleLines;
import app.wakewell.advice.ArticleSource;
import app.wakewell.advice.Card;
import app.wakewell.advice.Explained;
import app.wakewell.advice.Expr;
import app.wakewell.advice.Fitting;
import app.wakewell.advice.MissingAnswer;
import app.wakewell.advice.Nuance;
import app.wakewell.advice.Sign;
import app.wakewell.advice.Withheld;
import app.wakewell.analysis.Difference;
import app.wakewell.domain.Night;
import app.wakewell.journal.OwnNights;
import app.wakewell.journal.wording.AdviceWording;
import app.wakewell.journal.wording.FindingWording;
import app.wakewell.journal.wording.Wording;

/** Advice as it stands in {@code --json} output: keys in a fixed order, absent where there is no value. */
final class AdviceValues {

    private final AdviceLibrary library;
    private final AdviceWording wording;
    private final FindingWording findings;
    private final OwnNights ownNights;

    AdviceValues(AdviceLibrary library, Wording wording, OwnNights ownNights) {
        this.library = library;
        this.wording = new AdviceWording(wording, library);
        this.findings = new FindingWording(wording);
        this.ownNights = ownNights;
    }

    Map<String, Object> of(Advice advice) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("signs", advice.signs().stream().map(this::sign).toList());
        values.put("questions", advice.questions().stream().map(this::fitting).toList());
        values.put("notices", advice.notices().stream().map(this::fitting).toList());
        List<Map<String, Object>> cards = new ArrayList<>();
        for (Card card : advice.cards()) {
            cards.add(card(card, cards.size() + 1));
        }
        values.put("cards", cards);
        values.put("more", advice.more().stream().map(card -> card.item().id()).toList());
        values.put("withheld", advice.withheld().stream().map(this::withheld).toList());
        values.put("asks", advice.missing().stream().map(AdviceValues::asked).toList());
        return values;
    }

    private Map<String, Object> sign(Sign sign) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", sign.item().id());
        values.put("urgency", sign.level().name());
        values.put("statement", sign.item().cardText());
        putWhy(values, sign.why());
        return values;
    }

    private Map<String, Object> fitting(Fitting fitting) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", fitting.item().id());
        values.put("statement", fitting.item().cardText());
        putWhy(values, fitting.why());
        return values;
    }

    private Map<String, Object> card(Card card, int rank) {
        AdviceItem item = card.item();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", item.id());
        values.put("rank", rank);
        values.put("topic", item.topic().name());
        values.put("statement", item.cardText());
        putWhy(values, card.main().why());
        values.put("sources", sources(item));
        values.put("evidence", item.evidence().name());
        put(values, "citation", item.citation());
        put(values, "notFor", item.notFor());
        put(values, "remark", item.remark());
        values.put("also", card.also().stream().map(this::fitting).toList());
        values.put("notes", ids(card.notes()));
        values.put("attached", ids(card.attached()));
        values.put("nuances", card.nuances().stream().map(Nuance::id).toList());
        values.put("ownNights", card.items()
                .stream()
                .flatMap(said -> ownNights.about(said.id()).stream().map(own -> own(said, own)))
                .toList());
        values.put("ownNightsAgainst", card.ownNightsAgainst());
        return values;
    }

    private Map<String, Object> own(AdviceItem item, OwnNights.Own own) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", item.id());
        values.put("from", own.finding().first().from().toString());
        values.put("tried", own.towards());
        values.put("verdict", own.finding().comparison().verdict().name());
        values.put("nBefore", own.finding().comparison().counts().before());
        values.put("nAfter", own.finding().comparison().counts().after());
        if (own.finding().comparison() instanceof Difference shown) {
            values.put("est", shown.step().est());
            values.put("lo", shown.step().lo());
            values.put("hi", shown.step().hi());
        }
        values.put("words", findings.of(own.finding()).headline());
        return values;
    }

    private Map<String, Object> withheld(Withheld withheld) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", withheld.item().id());
        values.put("reason", withheld.reason().name());
        values.put("words", wording.reason(withheld.reason()));
        values.put("by", withheld.by());
        putWhy(values, withheld.why());
        return values;
    }

    private static Map<String, Object> asked(MissingAnswer missing) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", missing.field().id());
        values.put("decides", missing.decides());
        return values;
    }

    /** The whole library. */
    Map<String, Object> library() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sources", library.sources().stream().map(source -> source(source, List.of())).toList());
        values.put("items", library.items().stream().map(this::item).toList());
        values.put("nuances", library.nuances().stream().map(AdviceValues::nuance).toList());
        return values;
    }

    private Map<String, Object> item(AdviceItem item) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", item.id());
        values.put("kind", item.kind().name());
        values.put("topic", item.topic().name());
        values.put("title", library.title(item.topic()));
        values.put("statement", item.statement());
        put(values, "onCard", item.onCard());
        values.put("sources", sources(item));
        values.put("condition", item.surfacing().toString());
        Expr condition = item.condition();
        put(values, "words", condition == null ? null : wording.condition(condition));
        values.put("evidence", item.evidence().name());
        put(values, "citation", item.citation());
        put(values, "notFor", item.notFor());
        put(values, "remark", item.remark());
        put(values, "level", item.level());
        values.put("notes", item.notes());
        values.put("nuances", library.nuancesOf(item).stream().map(Nuance::id).toList());
        return values;
    }

    private static Map<String, Object> nuance(Nuance nuance) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", nuance.id());
        values.put("title", nuance.title());
        values.put("sides", nuance.sides().stream().map(AdviceValues::side).toList());
        values.put("items", nuance.items());
        return values;
    }

    private static Map<String, Object> side(Nuance.Side side) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("sources", side.sources());
        values.put("view", side.view());
        return values;
    }

    /** One item with what came of its condition, if it has one. */
    Map<String, Object> explained(AdviceItem item, Optional<Explained> explained) {
        Map<String, Object> values = item(item);
        explained.ifPresent(whole -> {
            values.put("value", whole.truth().name());
            values.put("nights", nights(whole.decidingNights()));
            values.put("parts", List.of(part(whole)));
        });
        return values;
    }

    private Map<String, Object> part(Explained part) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("condition", part.part().toString());
        values.put("words", wording.seen(part));
        values.put("value", part.truth().name());
        put(values, "seen", part.seen().isEmpty() ? null : part.seen());
        if (part.assumed()) {
            values.put("assumed", true);
        }
        values.put("nights", nights(part.nights()));
        if (!part.parts().isEmpty()) {
            values.put("parts", part.parts().stream().map(this::part).toList());
        }
        return values;
    }

    private void putWhy(Map<String, Object> values, Explained why) {
        values.put("why", wording.why(why));
        values.put("nights", nights(why.decidingNights()));
    }

    private static List<String> nights(Collection<Night> nights) {
        return nights.stream().map(Night::toString).toList();
    }

    private static List<String> ids(List<AdviceItem> items) {
        return items.stream().map(AdviceItem::id).toList();
    }

    private List<Map<String, Object>> sources(AdviceItem item) {
        List<Map<String, Object>> sources = new ArrayList<>();
        for (ArticleLines lines : item.sources()) {
            library.sources()
                    .stream()
                    .filter(source -> source.id().equals(lines.source()))
                    .forEach(source -> sources.add(source(source, lines.lines())));
        }
        return sources;
    }

    private static Map<String, Object> source(ArticleSource source, List<Integer> lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("id", source.id());
        values.put("title", source.title());
        values.put("publisher", source.publisher());
        values.put("date", source.date());
        if (!lines.isEmpty()) {
            values.put("lines", lines);
        }
        return values;
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value.toString());
        }
    }
}
