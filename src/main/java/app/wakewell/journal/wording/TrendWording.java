package app.wakewell.journal.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import app.wakewell.analysis.MethodConstants;
import app.wakewell.analysis.Trend;
import app.wakewell.analysis.TrendNight;
import app.wakewell.domain.Night;

/** The smoothed line in plain words: where it stands, and what its band shows. Immutable. */
public final class TrendWording {

    /** What the line is held against: itself so many nights ago. */
    private static final int NIGHTS_AGO = 56;

    private final Wording wording;
    private final Amounts amounts;

    public TrendWording(Wording wording) {
        this.wording = wording;
        this.amounts = new Amounts(wording.messages());
    }

    /** The caption under the band. */
    public String caption() {
        return text("trend.caption");
    }

    /** The line; nothing where there is none. */
    public Optional<FindingText> of(Trend trend) {
        if (trend.outcome() != Trend.Outcome.DRAWN) {
            return Optional.empty();
        }
        TrendNight now = trend.nights().getLast();
        Optional<TrendNight> then = trend.nights()
                .stream()
                .filter(night -> night.night() == now.night() - NIGHTS_AGO)
                .findFirst();
        String headline = then
                .map(ago -> text("trend.headline", score(now.fit()), score(ago.fit()), day(ago)))
                .orElseGet(() -> text("trend.headline.short", score(now.fit())));
        String fact = then
                .map(ago -> text("trend.fact", score(now.fit()), score(now.lo()), score(now.hi()), day(ago),
                        score(ago.fit()), score(ago.lo()), score(ago.hi())))
                .orElseGet(() -> text("trend.fact.short", score(now.fit()), score(now.lo()), score(now.hi())));
        String phi = String.format(Locale.ROOT, "%.2f", trend.phi());
        return Optional.of(new FindingText(text("trend.kind", trend.recorded()), headline, List.of(fact),
                List.of(caption()), List.of(), text("finding.limit.trend"),
                List.of(figure("recorded", Integer.toString(trend.recorded())), figure("phi", phi)),
                String.join(" ", text("trend.clinician", phi, trend.recorded()),
                        text("finding.clinician.limit", MethodConstants.VERSION))));
    }

    /** The line and its band may leave the scale where nights are few; no score does. */
    private String score(double value) {
        return amounts.points(Math.clamp(value, 0, 10));
    }

    private String day(TrendNight night) {
        return wording.day(Night.ofIndex(night.night()).morning());
    }

    private FindingText.Figure figure(String name, String value) {
        return new FindingText.Figure(text("number." + name), value);
    }

    private String text(String key, Object... details) {
        return wording.messages().text(key, details);
    }
}
