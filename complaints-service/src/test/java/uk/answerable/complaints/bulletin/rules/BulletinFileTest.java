package uk.answerable.complaints.bulletin.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.answerable.complaints.batch.rules.RowError;

class BulletinFileTest {

    private static final String HEADING = "of,force,period,statistic,value,published_on,source\n";
    private static final String LINE = "NATIONAL,,2023/24 Q4,days_to_log,5,2024-07-18,Annual statistics 2023/24\n";

    @Test
    void figuresAreReadWithTheirSourceAndDate() {
        var file = read(HEADING + LINE + "MOST_SIMILAR,surrey,2023/24 Q4,days_to_log,4.5,2024-07-18,Bulletin Q4\n");
        assertThat(file.errors()).isEmpty();
        assertThat(file.figures()).hasSize(2).last().satisfies(figure -> {
            assertThat(figure.ofWhom()).isEqualTo(OfWhom.MOST_SIMILAR);
            assertThat(figure.value()).isEqualByComparingTo(new BigDecimal("4.5"));
            assertThat(figure.publishedOn()).isEqualTo(LocalDate.of(2024, 7, 18));
        });
    }

    @Test
    void everyErrorIsToldByRowAndColumn() {
        var file = read(HEADING + LINE
                + "NATIONAL,surrey,2023/25 Q4,days,five,2034-07-18,\n"
                + "FORCE,cheshire,2023/24 Q4,days_to_log,5,18 July,x\n"
                + "ALL,surrey,2023/24 Q4,days_to_log,5,2024-07-18,x\n"
                + LINE
                + "too,short\n");
        assertThat(file.errors())
                .extracting(error -> error.row() + " " + error.column())
                .containsExactly(
                        "3 force",
                        "3 period",
                        "3 statistic",
                        "3 value",
                        "3 published_on",
                        "3 source",
                        "4 force",
                        "4 published_on",
                        "5 of",
                        "6 ",
                        "7 ");
        assertThat(file.errors().get(9).reason()).contains("row 2");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        assertThat(read("").errors()).hasSize(1);
        assertThat(read("a,b\n").errors()).extracting(RowError::row).containsExactly(1L);
        assertThat(read(HEADING + "\"open").errors()).isNotEmpty();
        assertThat(read(HEADING + LINE.repeat(11)).errors())
                .extracting(RowError::reason)
                .contains("The file has more than 10 rows");
        assertThat(BulletinFile.read(new byte[] {(byte) 0xff, (byte) 0xfe, 0}, terms())
                        .errors())
                .hasSize(1);
    }

    private static BulletinFile.Read read(String text) {
        return BulletinFile.read(text.getBytes(UTF_8), terms());
    }

    private static BulletinFile.Terms terms() {
        return new BulletinFile.Terms(
                Set.of("days_to_log"),
                period -> period.equals("2023/24 Q4"),
                Set.of("surrey"),
                LocalDate.of(2026, 1, 5),
                10);
    }
}
