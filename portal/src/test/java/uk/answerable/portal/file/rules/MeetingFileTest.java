package uk.answerable.portal.file.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MeetingFileTest {

    @Test
    void aFileIsKnownByItsName() {
        assertThat(MeetingFile.named("agenda.csv")).hasValueSatisfying(file -> {
            assertThat(file.form()).isEqualTo("csv");
            assertThat(file.sheet()).isEqualTo("agenda");
        });
        assertThat(MeetingFile.named("agenda.exe")).isEmpty();
        assertThat(MeetingFile.all()).allSatisfy(file -> assertThat(file.form()).isIn("csv", "xlsx", "html"));
    }
}
