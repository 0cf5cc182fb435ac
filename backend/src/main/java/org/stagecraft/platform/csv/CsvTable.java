package org.stagecraft.platform.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** A table as CSV (RFC 4180) that spreadsheets show as it is: with its letters, and with no cell run as a formula. */
public final class CsvTable {
    /** With its charset, for the Content-Type header. */
    public static final String TYPE = "text/csv; charset=UTF-8";

    /** Without it, Excel takes UTF-8 for something else. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    /** What a spreadsheet would run (OWASP, "CSV injection"), also after spaces, which some trim. */
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@|%＝＋－＠].*|^[\\t\\r\\n].*", Pattern.DOTALL);

    private CsvTable() {}

    public static String of(List<String> head, Iterable<List<String>> rows) {
        var text = new StringBuilder(BYTE_ORDER_MARK);
        try (var table = new CSVPrinter(text, CSVFormat.RFC4180)) {
            table.printRecord(safe(head));
            for (var row : rows) {
                table.printRecord(safe(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static List<String> safe(List<String> row) {
        return row.stream().map(CsvTable::safe).toList();
    }

    /** A number stays a number; other text that looks like a formula gets a quote in front, and is shown as text. */
    private static String safe(String cell) {
        boolean runs = FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches();
        return runs ? "'" + cell : cell;
    }
}
