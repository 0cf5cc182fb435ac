package org.stagecraft.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.Test;
import org.stagecraft.testkit.Api;
import org.stagecraft.testkit.Classes;
import org.stagecraft.testkit.Classes.Classroom;
import org.stagecraft.testkit.People;
import org.stagecraft.testkit.People.Person;

@QuarkusTest
class ListQueriesTest {
    private final SessionFactory database;

    ListQueriesTest(SessionFactory database) {
        this.database = database;
    }

    @Test
    void membersTakeAsManyQueriesForTwelveAsForOne() {
        Classroom classroom = Classes.givenClassroom();
        Classes.join(classroom.code(), "Student 0");
        String path = classroom.path() + "/members";
        long forOne = queriesOf(() -> classroom.asTeacher().get(path).then().statusCode(200));
        for (int i = 1; i < 12; i++) {
            Classes.join(classroom.code(), "Student " + i);
        }
        assertThat(queriesOf(() -> classroom.asTeacher().get(path).then().statusCode(200)))
                .isEqualTo(forOne);
    }

    @Test
    void classesTakeAsManyQueriesForFiveAsForOne() {
        Person teacher = People.teacher();
        Classes.givenClassroom(teacher);
        long forOne = queriesOf(
                () -> Api.as(teacher.token()).get("/classrooms").then().statusCode(200));
        for (int i = 1; i < 5; i++) {
            Classes.join(Classes.givenClassroom(teacher).code(), "Ana");
        }
        assertThat(queriesOf(
                        () -> Api.as(teacher.token()).get("/classrooms").then().statusCode(200)))
                .isEqualTo(forOne);
    }

    private long queriesOf(Runnable request) {
        Statistics statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        request.run();
        long queries = statistics.getPrepareStatementCount();
        assertThat(queries).isPositive();
        return queries;
    }
}
