package app.wakewell.ui.fx;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import app.wakewell.domain.Entry;
import app.wakewell.domain.Firmness;
import app.wakewell.domain.MattressType;
import app.wakewell.domain.Night;
import app.wakewell.domain.NightFields;
import app.wakewell.domain.PainRegion;
import app.wakewell.domain.Patch;
import app.wakewell.domain.PillowLoft;
import app.wakewell.domain.Prop;
import app.wakewell.domain.Region;
import app.wakewell.domain.Score;
import app.wakewell.domain.SetUpFields;
import app.wakewell.domain.SleepPlace;
import app.wakewell.domain.Source;
import app.wakewell.exchange.JsonArchives;
import app.wakewell.journal.ClinicianReport;
import app.wakewell.journal.Edit;
import app.wakewell.journal.InMemoryDayStart;
import app.wakewell.journal.InMemoryStore;
import app.wakewell.journal.Journal;
import app.wakewell.journal.JournalStore;
import app.wakewell.journal.ReportRequest;
import app.wakewell.journal.Session;
import app.wakewell.journal.Snapshot;
import app.wakewell.journal.Step;

/** Journals for tests of screens: a morning in November, in Berlin. */
public final class TestJournals {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final Night TODAY = Night.endingOn(LocalDate.of(2026, 11, 22));
    public static final Clock MORNING = Clock
            .fixed(LocalDateTime.of(TODAY.morning(), LocalTime.of(7, 12)).atZone(ZONE).toInstant(), ZONE);

    private TestJournals() {}

    /** A session over a store; what needs files refuses. */
    public static Session session(JournalStore store, Clock clock) {
        ClinicianReport report = new ClinicianReport() {
            @Override
            public void writePdf(Snapshot journal, ReportRequest request, java.nio.file.Path target, boolean replace) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<byte[]> pages(Snapshot journal, ReportRequest request, int dotsPerInch) {
                throw new UnsupportedOperationException();
            }
        };
        return new Session(new Journal(store, clock, new InMemoryDayStart()), (file, format, zone, today) -> {
            throw new UnsupportedOperationException();
        }, new JsonArchives(), (journal, target, notes, replace) -> {
            throw new UnsupportedOperationException();
        }, report, (journal, measure, from, to, target, replace) -> {
            throw new UnsupportedOperationException();
        }, store.backups(), store::close);
    }

    /** Sixty nights until yesterday, with a gap, a late entry, nights away and a bed; this morning is not written. */
    public static InMemoryStore written() {
        InMemoryStore store = InMemoryStore.in(ZONE);
        Journal setUp = new Journal(store, MORNING, new InMemoryDayStart());
        setUp.changeSetUp(TODAY.plus(-60), Patch.NONE.set(SetUpFields.MATTRESS_TYPE, MattressType.FOAM)
                .set(SetUpFields.MATTRESS_FIRMNESS, Firmness.MEDIUM)
                .set(SetUpFields.PILLOW_COUNT, 1)
                .set(SetUpFields.PILLOW_LOFT, PillowLoft.MEDIUM)
                .set(SetUpFields.PROPS, Set.of(Prop.KNEES_BETWEEN)), null, null);
        for (int ago = 60; ago >= 1; ago--) {
            if (ago != 11 && ago != 12 && ago != 30) {
                write(store, TODAY.plus(-ago), ago);
            }
        }
        return store;
    }

    private static void write(InMemoryStore store, Night night, int ago) {
        Patch answers = Patch.NONE.set(NightFields.PAIN_RISING, new Score(2 + ago % 5))
                .set(NightFields.PAIN_BED, new Score(1 + ago % 4))
                .set(NightFields.LOCATION, ago == 8 || ago == 9 ? SleepPlace.OTHER_BED : SleepPlace.OWN_BED)
                .set(NightFields.PAIN_REGIONS, Set.of(new PainRegion(Region.LOWER_BACK, PainRegion.Detail.CENTRE),
                        new PainRegion(Region.LOWER_BACK, PainRegion.Detail.RIGHT)));
        Instant at = night.morning()
                .atTime(LocalTime.of(7, 5))
                .atZone(ZONE)
                .toInstant()
                .plus(ago == 6 ? Duration.ofHours(15) : Duration.ZERO);
        Entry entry = new Entry(night, answers.applyTo(app.wakewell.domain.Answers.NONE), at, null, ZONE, Source.HAND);
        store.commit(new Step(Step.Kind.LOG, night.toString(), at, List.of(Edit.added(entry))));
    }
}
