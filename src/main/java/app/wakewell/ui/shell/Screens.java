package app.wakewell.ui.shell;

import java.util.List;

import org.kordamp.ikonli.feather.Feather;

import app.wakewell.ui.advice.AdviceScreen;
import app.wakewell.ui.fx.Navigator;
import app.wakewell.ui.history.HistoryScreen;
import app.wakewell.ui.insights.InsightsScreen;
import app.wakewell.ui.person.PersonScreen;
import app.wakewell.ui.report.ReportScreen;
import app.wakewell.ui.settings.SettingsScreen;
import app.wakewell.ui.setups.SetUpsScreen;
import app.wakewell.ui.several.SeveralScreen;
import app.wakewell.ui.signs.SignsScreen;
import app.wakewell.ui.today.TodayScreen;
import app.wakewell.ui.trends.TrendsScreen;
import app.wakewell.ui.week.WeekScreen;

/** The screens there are, in the order of the rail and of their keys. A new screen is one more line here. */
final class Screens {

    private Screens() {}

    static List<ScreenDescriptor> all() {
        return List.of( //
                new ScreenDescriptor(Navigator.TODAY, Feather.SUNRISE, "shell.rail.today", false, TodayScreen::new),
                new ScreenDescriptor(Navigator.HISTORY, Feather.CALENDAR, "shell.rail.history", false,
                        HistoryScreen::new),
                new ScreenDescriptor("trends", Feather.TRENDING_UP, "shell.rail.trends", false, TrendsScreen::new),
                new ScreenDescriptor(Navigator.SET_UPS, Feather.LAYERS, "shell.rail.setUps", false,
                        SetUpsScreen::new),
                new ScreenDescriptor(Navigator.INSIGHTS, Feather.EYE, "shell.rail.insights", false,
                        InsightsScreen::new),
                new ScreenDescriptor(Navigator.ADVICE, Feather.BOOK_OPEN, "shell.rail.advice", false,
                        AdviceScreen::new),
                new ScreenDescriptor("report", Feather.FILE_TEXT, "shell.rail.report", false, ReportScreen::new),
                new ScreenDescriptor(Navigator.WEEK, Feather.CLIPBOARD, "shell.rail.week", false, WeekScreen::new),
                new ScreenDescriptor(Navigator.PERSON, Feather.USER, "shell.rail.person", true, PersonScreen::new),
                new ScreenDescriptor(Navigator.SETTINGS, Feather.SETTINGS, "shell.rail.settings", true,
                        SettingsScreen::new),
                new ScreenDescriptor(Navigator.SIGNS, Feather.ALERT_CIRCLE, "shell.rail.signs", true,
                        SignsScreen::new),
                ScreenDescriptor.offTheRail(Navigator.SEVERAL, SeveralScreen::new));
    }
}
