package uk.answerable.kernel.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LegalRegimesTest {

    @ParameterizedTest
    @CsvSource({
        "2011-06-01, REGIME_2012",
        "2020-01-31, REGIME_2012",
        "2020-02-01, REGIME_2020",
        "2025-05-27, REGIME_2020",
        "2025-05-28, REGIME_2020_AMENDED_2025",
        "2031-01-01, REGIME_2020_AMENDED_2025"
    })
    void aComplaintHasOneRegimeByItsDay(LocalDate received, String code) {
        assertThat(LegalRegimes.shipped().regimeOf(RegimeScope.COMPLAINTS, received))
                .map(LegalRegime::code)
                .contains(code);
    }

    @ParameterizedTest
    @EnumSource(RegimeScope.class)
    void everyScopeHasItsLinesEachWithAStatusAndASource(RegimeScope scope) {
        assertThat(LegalRegimes.shipped().of(scope)).isNotEmpty().allSatisfy(regime -> {
            assertThat(regime.status()).isIn("V", "V2", "M", "I", "DOC");
            assertThat(regime.source()).isNotBlank();
        });
        assertThat(RegimeScope.ofWords(scope.words())).contains(scope);
    }

    @Test
    void twoLawsOnOneDayAreRefused() {
        assertThatThrownBy(() -> read("complaints,A,a,,2020-02-01,V,x\ncomplaints,B,b,2020-02-01,,V,x\n"))
                .hasMessage("A and B are both in force for complaints");
    }

    @Test
    void aDayBetweenTwoLawsHasNone() throws IOException {
        var table = read("complaints,A,a,,2020-01-30,V,x\ncomplaints,B,b,2020-02-01,,V,x\n");

        assertThat(table.regimeOf(RegimeScope.COMPLAINTS, LocalDate.of(2020, 1, 31)))
                .isEmpty();
    }

    @Test
    void anUnknownScopeIsNamed() {
        assertThatThrownBy(() -> read("complaint,A,a,,,V,x\n")).hasMessage("no scope of the table: complaint");
    }

    private static LegalRegimes read(String lines) throws IOException {
        return LegalRegimes.read(new StringReader("scope,code,title,first_day,last_day,status,source\n" + lines));
    }
}
