package org.stagecraft.insight;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.stagecraft.quiz.ScoreSums;

/** A table of scores, one row a student, and its sums; questions are named {@code a}, {@code b}, … by column. */
record Scores(List<double[]> rows) {
    static Scores of(double[]... rows) {
        return new Scores(List.of(rows));
    }

    /** Of questions scored 0 or 1, one string a student. */
    static Scores ofMarks(String... rows) {
        return new Scores(Arrays.stream(rows)
                .map(row -> row.chars().mapToDouble(mark -> mark - '0').toArray())
                .toList());
    }

    static Scores fromTable(String resource) {
        return new Scores(read(resource).stream()
                .map(row -> row.stream().mapToDouble(Double::parseDouble).toArray())
                .toList());
    }

    static List<CSVRecord> read(String resource) {
        try (var in = Objects.requireNonNull(Scores.class.getResourceAsStream("/insight/" + resource));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Scores times(int copies) {
        return new Scores(
                Stream.generate(() -> rows).limit(copies).flatMap(List::stream).toList());
    }

    ItemAnalysis analysis() {
        double[] totals =
                rows.stream().mapToDouble(row -> DoubleStream.of(row).sum()).toArray();
        var items = IntStream.range(0, rows.get(0).length)
                .mapToObj(column -> item(column, totals))
                .toList();
        return ItemAnalysis.of(
                new ScoreSums(rows.size(), DoubleStream.of(totals).sum(), sumOfProducts(totals, totals), items),
                items.stream().map(ScoreSums.Item::questionKey).toList());
    }

    double[] column(int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }

    private ScoreSums.Item item(int column, double[] totals) {
        double[] scores = column(column);
        return new ScoreSums.Item(
                name(column),
                DoubleStream.of(scores).sum(),
                sumOfProducts(scores, scores),
                sumOfProducts(scores, totals));
    }

    static Interval intervalOf(Stat stat) {
        return new Interval(Objects.requireNonNull(stat.low()), Objects.requireNonNull(stat.high()));
    }

    static String name(int column) {
        return String.valueOf((char) ('a' + column));
    }

    private static double sumOfProducts(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
    }
}
