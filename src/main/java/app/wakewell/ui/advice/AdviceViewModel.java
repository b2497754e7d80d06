package app.wakewell.ui.advice;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import app.wakewell.advice.Advice;
import app.wakewell.advice.AdviceItem;
import app.wakewell.advice.AdviceLibrary;
import app.wakewell.advice.Advisor;
import app.wakewell.advice.LibraryUnusable;
import app.wakewell.advice.Situation;
import app.wakewell.advice.Topic;
import app.wakewell.domain.BedHistory;
import app.wakewell.domain.Entry;
import app.wakewell.domain.Night;
import app.wakewell.journal.Journal;
import app.wakewell.journal.OwnNights;
import app.wakewell.journal.SetUpFindings;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.wording.FindingText;
import app.wakewell.ui.fx.Background;
import app.wakewell.ui.fx.ScreenContext;

/** What the articles say to the journal as it is now. */
final class AdviceViewModel {

    private final ScreenContext context;
    private final Journal journal;
    private final Background.Lane advising;
    private final ObjectProperty<AdviceTab> tab = new SimpleObjectProperty<>(AdviceTab.FOR_YOU);
    private final ReadOnlyObjectWrapper<@Nullable AdviceState> state = new ReadOnlyObjectWrapper<>();
    private final AskViewModel ask;
    private @Nullable LibraryViewModel library;
    private @Nullable Known known;
    private @Nullable String wanted;
    private boolean isShown;

    AdviceViewModel(ScreenContext context) {
        this.context = context;
        this.journal = context.session().journal();
        this.advising = context.background().lane();
        this.ask = new AskViewModel(context, this::refresh);
        tab.subscribe(page -> markShown());
    }

    /** What was read on the journal's thread. */
    private record Read(Snapshot journal, Situation situation, Night tonight) {}

    /** What takes long to work out, and the nights and the bed that it holds for. */
    private record Known(List<Entry> entries, BedHistory bed, LocalDate today, OwnNights own) {
        boolean holdsFor(Read read) {
            return entries.equals(read.journal().entries()) && bed.changes().equals(read.journal().bed().changes())
                    && today.equals(read.situation().today().morning());
        }
    }

    private record Made(AdviceState state, @Nullable Known known) {}

    /** Which page is shown. */
    ObjectProperty<AdviceTab> tabProperty() {
        return tab;
    }

    /** What is shown, or {@code null} until it was worked out for the first time. */
    ReadOnlyObjectProperty<@Nullable AdviceState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    AskViewModel ask() {
        return ask;
    }

    /** The library, once it was read. */
    LibraryViewModel library() {
        if (library == null) {
            throw new IllegalStateException("the library is not read yet");
        }
        return library;
    }

    // ---- life cycle ----

    void shown() {
        isShown = true;
    }

    void hidden() {
        isShown = false;
        ask.left();
    }

    /** Works it all out anew. */
    void refresh() {
        Known before = known;
        advising.compute(() -> new Read(journal.read(), journal.advice().situation(Set.of()),
                journal.currentNight().next()), read -> made(read, before), this::show);
    }

    private Made made(Read read, @Nullable Known before) {
        AdviceLibrary articles;
        try {
            articles = context.library().get();
        } catch (LibraryUnusable unusable) {
            return new Made(new AdviceState.Unusable(unusable.problems().getFirst().toString()), before);
        }
        Known now = before != null && before.holdsFor(read) ? before : known(read, articles);
        AdviceTexts texts = AdviceTexts.of(context.messages(), context.wording(), articles);
        Situation situation = read.situation().against(now.own().spokenAgainst());
        Advisor advisor = new Advisor(articles);
        Advice advice = advisor.advise(situation);
        Reading reading = Reading.of(read.journal(), read.tonight(), own(now.own(), texts), texts);
        return new Made(new AdviceState.Ready(ForYouState.of(advice, reading),
                advisor.pinned(situation).stream().map(AdviceItem::id).collect(Collectors.toSet()),
                Stream.concat(advice.cards().stream(), advice.more().stream())
                        .flatMap(card -> card.items().stream())
                        .map(AdviceItem::id)
                        .collect(Collectors.toSet()),
                situation, reading), now);
    }

    private static Known known(Read read, AdviceLibrary articles) {
        LocalDate today = read.situation().today().morning();
        BedHistory bed = read.journal().bed();
        return new Known(read.journal().entries(), bed, today,
                OwnNights.of(bed, SetUpFindings.of(read.journal(), today), articles));
    }

    private static Map<String, List<OwnText>> own(OwnNights nights, AdviceTexts texts) {
        Map<String, List<OwnText>> own = new HashMap<>();
        nights.byItem()
                .forEach((item, findings) -> own.put(item,
                        findings.stream()
                                .map(one -> own(one, texts))
                                .toList()));
        return own;
    }

    private static OwnText own(OwnNights.Own own, AdviceTexts texts) {
        FindingText finding = texts.findings().of(own.finding());
        return new OwnText(
                texts.text(own.towards() ? "advice.own.tried" : "advice.own.left",
                        texts.wording().lowerFirst(finding.headline())),
                finding.limit(), own.finding().first().from());
    }

    private void show(Made now) {
        known = now.known();
        if (now.state() instanceof AdviceState.Ready ready) {
            LibraryViewModel page = library == null
                    ? new LibraryViewModel(ready.reading().texts(), context.background())
                    : library;
            library = page;
            page.update(ready);
            ask.consider(ready.forYou().ask());
        }
        state.set(now.state());
        goOn();
        markShown();
    }

    /** What stands on the first page was before the person's eyes today. */
    private void markShown() {
        if (isShown && tab.get() == AdviceTab.FOR_YOU && state.get() instanceof AdviceState.Ready ready) {
            onScreen(Stream.concat(ready.forYou().questions().stream().map(SignText::id),
                    ready.forYou().cards().stream().flatMap(card -> card.items().stream())).toList());
        }
    }

    /** These items came before the person's eyes. */
    void onScreen(Collection<String> items) {
        context.background().run(() -> {
            journal.advice().shown(items);
            return items;
        }, kept -> {});
    }

    // ---- the library ----

    /** Opens an item of the library, as soon as that is read. */
    void open(String item) {
        wanted = item;
        goOn();
    }

    private void goOn() {
        String item = wanted;
        if (item != null && library != null) {
            wanted = null;
            library.open(item);
            tab.set(AdviceTab.LIBRARY);
        }
    }

    /** Opens a section of the library. */
    void browse(Topic topic) {
        library().filterProperty().set(LibraryFilter.on(topic));
        tab.set(AdviceTab.LIBRARY);
    }
}
