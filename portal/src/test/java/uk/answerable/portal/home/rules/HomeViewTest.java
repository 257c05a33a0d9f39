package uk.answerable.portal.home.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.answerable.portal.home.rules.HomeAnswer.Force;
import uk.answerable.portal.home.rules.HomeAnswer.Headline;
import uk.answerable.portal.home.rules.HomeView.ForceLink;

class HomeViewTest {

    @Test
    void forcesWithFiguresComeFirstByName() {
        var some = List.of(new Headline("count"));
        var view = HomeView.of(new HomeAnswer(
                List.of(
                        new Force("warwickshire", "Warwickshire Police", some),
                        new Force("dorset", "Dorset Police", List.of()),
                        new Force("cheshire", "Cheshire Constabulary", some)),
                null));

        assertThat(view.withFigures())
                .containsExactly(
                        new ForceLink("cheshire", "Cheshire Constabulary"),
                        new ForceLink("warwickshire", "Warwickshire Police"));
        assertThat(view.others()).containsExactly(new ForceLink("dorset", "Dorset Police"));
    }
}
