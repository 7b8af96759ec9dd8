package org.quorate.app.action;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.chart.BarChart;
import javafx.scene.chart.CategoryAxis;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import org.quorate.app.action.ActionFigures.Count;
import org.quorate.app.action.ActionFigures.Month;

/** Draws what the register comes to: raised, closed and open over the months, open by partner, and how old they are; each also in words. */
final class FiguresPane {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yy", Locale.ENGLISH);
    private static final double HEIGHT = 220;
    private static final int STEPS = 5;

    private FiguresPane() {}

    static List<Node> of(ActionFigures figures) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(words("The register in figures", "section-title"));
        Month now = figures.months().getLast();
        nodes.add(words(now.open() + " open now; this month " + now.raised() + " raised and " + now.closed() + " closed.", "muted"));
        nodes.add(words("Open and closed over time", "emphasis"));
        nodes.add(months(figures.months()));
        nodes.add(words("Open by partner", "emphasis"));
        nodes.add(bars("Open actions by partner", figures.partners()));
        nodes.add(words("How long ago the open ones were raised", "emphasis"));
        nodes.add(bars("Open actions by age", figures.ages()));
        return nodes;
    }

    private static Node months(List<Month> months) {
        int most = months.stream().mapToInt(month -> Math.max(month.open(), Math.max(month.raised(), month.closed()))).max().orElse(1);
        LineChart<String, Number> chart = new LineChart<>(new CategoryAxis(), whole(most));
        chart.getStyleClass().add("action-months");
        XYChart.Series<String, Number> raised = series("Raised");
        XYChart.Series<String, Number> closed = series("Closed");
        XYChart.Series<String, Number> open = series("Open at the end");
        for (Month month : months) {
            String name = MONTH.format(month.month());
            raised.getData().add(new XYChart.Data<>(name, month.raised()));
            closed.getData().add(new XYChart.Data<>(name, month.closed()));
            open.getData().add(new XYChart.Data<>(name, month.open()));
        }
        chart.getData().add(raised);
        chart.getData().add(closed);
        chart.getData().add(open);
        Month last = months.getLast();
        return dressed(chart, "Actions raised, closed and open over " + months.size() + " months; open now " + last.open());
    }

    private static Node bars(String name, List<Count> counts) {
        BarChart<String, Number> chart = new BarChart<>(new CategoryAxis(), whole(counts.stream().mapToInt(Count::open).max().orElse(1)));
        chart.getStyleClass().add("action-counts");
        XYChart.Series<String, Number> onTime = series("On time");
        XYChart.Series<String, Number> overdue = series("Overdue");
        for (Count count : counts) {
            onTime.getData().add(new XYChart.Data<>(count.name(), count.open() - count.overdue()));
            overdue.getData().add(new XYChart.Data<>(count.name(), count.overdue()));
        }
        chart.getData().add(onTime);
        chart.getData().add(overdue);
        StringBuilder said = new StringBuilder(name);
        counts.forEach(count -> said.append("; ").append(count.name()).append(' ').append(count.open())
                .append(", ").append(count.overdue()).append(" overdue"));
        return dressed(chart, said.toString());
    }

    private static Node dressed(XYChart<String, Number> chart, String said) {
        chart.setAnimated(false);
        chart.setMinHeight(HEIGHT);
        chart.setPrefHeight(HEIGHT);
        chart.setAccessibleText(said);
        return chart;
    }

    private static XYChart.Series<String, Number> series(String name) {
        XYChart.Series<String, Number> series = new XYChart.Series<>();
        series.setName(name);
        return series;
    }

    /** An axis of whole numbers, because there is no half of an action. */
    private static NumberAxis whole(int most) {
        int step = Math.max(1, (most + STEPS - 1) / STEPS);
        NumberAxis axis = new NumberAxis(0, Math.max(step, (most + step - 1) / step * step), step);
        axis.setMinorTickVisible(false);
        return axis;
    }

    private static Label words(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
