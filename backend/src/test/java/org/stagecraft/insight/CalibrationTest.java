package org.stagecraft.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.stagecraft.quiz.Confidence;
import org.stagecraft.quiz.QuizTotals;

class CalibrationTest {
    private record Student(int answers, int right) {}

    @Test
    void countsEveryAnswerByItselfWhenEachStudentGaveOne() {
        var calibration = calibrate(IntStream.range(0, 40)
                .mapToObj(student -> new Student(1, student < 30 ? 1 : 0))
                .toList());
        var simple = Interval.wilson(0.75, 40);

        assertThat(calibration.share().value()).isEqualTo(0.75);
        assertThat(calibration.share().low()).isEqualTo(simple.low(), within(0.005));
        assertThat(calibration.share().high()).isEqualTo(simple.high(), within(0.005));
    }

    @Test
    void countsAStudentWhoAlwaysAnswersAlikeAsLittleMoreThanOneAnswer() {
        var calibration = calibrate(IntStream.range(0, 20)
                .mapToObj(student -> new Student(6, student < 10 ? 6 : 0))
                .toList());
        var twentyAnswers = Interval.wilson(0.5, 20);

        var interval = Scores.intervalOf(calibration.share());
        assertThat(interval.high() - interval.low())
                .isEqualTo(twentyAnswers.high() - twentyAnswers.low(), within(0.02));
    }

    @Test
    void isTooEarlyBelowTenStudentsHoweverManyAnswersTheyGave() {
        var calibration = calibrate(
                IntStream.range(0, 9).mapToObj(i -> new Student(15, 7)).toList());

        assertThat(calibration.share().state()).isEqualTo(Stat.State.TOO_EARLY);
        assertThat(calibration.answers()).isEqualTo(135);
    }

    @Test
    void coversTheTruthWhereStudentsDifferFromEachOther() {
        var random = new SplittableRandom(3);
        int covered = 0;
        for (int time = 0; time < 3_000; time++) {
            var interval = Scores.intervalOf(calibrate(IntStream.range(0, 25)
                            .mapToObj(i -> {
                                double ability = random.nextDouble();
                                int answers = 1 + random.nextInt(8);
                                int right = (int) IntStream.range(0, answers)
                                        .filter(j -> random.nextDouble() < ability)
                                        .count();
                                return new Student(answers, right);
                            })
                            .toList())
                    .share());
            covered += interval.low() <= 0.5 && 0.5 <= interval.high() ? 1 : 0;
        }

        assertThat(covered / 3_000.0).isBetween(0.92, 0.97);
    }

    @Property
    void keepsItsIntervalAroundTheShare(@ForAll("students") List<Student> students) {
        var share = calibrate(students).share();

        assertThat(share.value()).isBetween(share.low(), share.high());
        assertThat(share.low()).isGreaterThanOrEqualTo(0);
        assertThat(share.high()).isLessThanOrEqualTo(1).isGreaterThan(share.low());
    }

    @Provide
    Arbitrary<List<Student>> students() {
        return Arbitraries.integers()
                .between(1, 15)
                .flatMap(
                        answers -> Arbitraries.integers().between(0, answers).map(right -> new Student(answers, right)))
                .list()
                .ofMinSize(10)
                .ofMaxSize(60);
    }

    private static Calibration calibrate(List<Student> students) {
        return Calibration.of(new QuizTotals.Sureness(
                Confidence.CERTAIN,
                students.size(),
                students.stream().mapToInt(Student::answers).sum(),
                students.stream().mapToInt(Student::right).sum(),
                students.stream().mapToDouble(s -> s.answers() * s.answers()).sum(),
                students.stream().mapToDouble(s -> s.right() * s.right()).sum(),
                students.stream().mapToDouble(s -> s.answers() * s.right()).sum()));
    }
}
