package org.stagecraft;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.NullMarked;

/** The house rules that a machine can hold. Why each room may see which others is in docs/decisions/0001-rooms.md. */
@AnalyzeClasses(packages = "org.stagecraft", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** Each room, and the rooms it may import. A new room is added here on purpose. */
    private static final Map<String, Set<String>> ROOMS = Map.of(
            "platform", Set.of(),
            "identity", Set.of("platform"),
            "classroom", Set.of("platform", "identity"),
            "lesson", Set.of("platform", "identity"),
            "meeting", Set.of("platform", "identity", "classroom", "lesson"),
            "quiz", Set.of("platform", "identity", "classroom", "lesson", "meeting"),
            "insight", Set.of("platform", "identity", "classroom", "lesson", "meeting", "quiz"));

    private static final String[] CLOCK_AND_RANDOM = {
        "org.stagecraft.platform.time..", "org.stagecraft.platform.database.."
    };

    @ArchTest
    static void roomsImportOnlyWhatTheyMay(JavaClasses all) {
        ROOMS.forEach((room, allowed) -> {
            var forbidden = new TreeSet<>(ROOMS.keySet());
            forbidden.removeAll(allowed);
            forbidden.remove(room);
            noClasses()
                    .that()
                    .resideInAPackage(inside(room))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            forbidden.stream().map(ArchitectureTest::inside).toArray(String[]::new))
                    .allowEmptyShould(true)
                    .check(all);
        });
    }

    @ArchTest
    static void everyClassLivesInAKnownRoom(JavaClasses all) {
        Assertions.assertThat(all.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith("org.stagecraft."))
                        .map(name -> name.split("\\.")[2])
                        .distinct())
                .isSubsetOf(ROOMS.keySet());
    }

    @ArchTest
    static final ArchRule roomsHaveNoCycles =
            slices().matching("org.stagecraft.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePlatformHasNoCycles =
            slices().matching("org.stagecraft.platform.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInTheirRoom = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositoriesStayInTheirRoom = classes()
            .that()
            .haveSimpleNameEndingWith("Repository")
            .or()
            .areAssignableTo(PanacheRepositoryBase.class)
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesDoNotTouchEntities = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .should()
            .dependOnClassesThat()
            .areAnnotatedWith(Entity.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule transactionsBelongToServices = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(are(simpleNameEndingWith("Resource")
                    .or(simpleNameEndingWith("Repository"))
                    .negate()))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule resourcesOpenNoTransaction = noClasses()
            .that()
            .haveSimpleNameEndingWith("Resource")
            .or()
            .haveSimpleNameEndingWith("Repository")
            .should()
            .beAnnotatedWith(Transactional.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule dependenciesComeByConstructor =
            noFields().should().beAnnotatedWith(Inject.class).allowEmptyShould(true);

    @ArchTest
    static final ArchRule staticFieldsDoNotChange = fields().that()
            .areStatic()
            .and()
            .doNotHaveModifier(com.tngtech.archunit.core.domain.JavaModifier.SYNTHETIC)
            .should()
            .beFinal();

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that()
            .resideOutsideOfPackages(CLOCK_AND_RANDOM)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("an injected java.time.Clock can be held still by a test");

    @ArchTest
    static final ArchRule randomnessIsInjected = noClasses()
            .that()
            .resideOutsideOfPackages(CLOCK_AND_RANDOM)
            .should()
            .callMethod(Math.class, "random")
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callConstructor(java.util.Random.class)
            .orShould()
            .callConstructor(java.security.SecureRandom.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
            .because("an injected java.util.random.RandomGenerator can be seeded by a test");

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)$")
            .orShould()
            .haveSimpleNameStartingWith("Abstract");

    @ArchTest
    static final ArchRule roomsBlockInsteadOfReacting = noClasses()
            .that()
            .resideOutsideOfPackage(inside("platform"))
            .and()
            .haveSimpleNameNotEndingWith("Stream")
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.smallrye.mutiny.."))
            .because("blocking code is read more easily; only a served stream (a class named …Stream) needs more");

    @ArchTest
    static final ArchRule everyPackageDeclaresItsNulls = classes()
            .should(new ArchCondition<>("live in a @NullMarked package") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(type, marked, type.getPackageName() + " lacks @NullMarked"));
                }
            });

    private static String inside(String room) {
        return "org.stagecraft." + room + "..";
    }
}
