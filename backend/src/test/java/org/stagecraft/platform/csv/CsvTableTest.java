package org.stagecraft.platform.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "  =1",
                "|x",
                "%x",
                "＝1+1",
                "=HYPERLINK(\"http://x\",\"y\")"
            })
    void showsWhatASpreadsheetWouldRunAsText(String cell) throws IOException {
        assertThat(readBack(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+2", "0.25", "-0,5", "Quiet Comet", "a, \"b\"\nc", "año", "3 - 2", ""})
    void leavesNumbersAndOrdinaryTextAlone(String cell) throws IOException {
        assertThat(readBack(cell)).isEqualTo(cell);
    }

    @Test
    void startsWithAMarkSoThatSpreadsheetsReadAccents() {
        assertThat(CsvTable.of(List.of("alumno"), List.of(List.of("José")))).isEqualTo("\uFEFFalumno\r\nJosé\r\n");
    }

    @Property
    void neverLetsACellBeginAsAFormulaOrLeaveItsPlace(
            @ForAll @StringLength(max = 8) @Chars({'=', '+', '-', '@', '"', ',', '\n', '\r', '\t', ' ', 'a', '1'})
                    String cell)
            throws IOException {
        String back = readBack(cell);

        assertThat(back).isIn(cell, "'" + cell);
        assertThat(back.matches("[+-]\\d+([.,]\\d+)?") || !back.matches("(?s)^\\s*[=+\\-@].*"))
                .isTrue();
    }

    private static String readBack(String cell) throws IOException {
        String text = CsvTable.of(List.of("head", "next"), List.of(List.of(cell, "end")));
        var rows = CSVFormat.RFC4180.parse(new StringReader(text)).getRecords();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).get(1)).isEqualTo("end");
        return rows.get(1).get(0);
    }
}
