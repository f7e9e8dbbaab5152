package cn.jiping;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import cn.jiping.domain.Texts;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The arrows of docs/architecture.md, each a rule with its reason. A rule about a room that has no
 * classes yet holds.
 */
class ArchitectureTest {
  private static final String APP = "cn.jiping.app..";
  private static final String DOMAIN = "cn.jiping.domain..";
  private static final String SERVICE = "cn.jiping.service..";
  private static final String STORE = "cn.jiping.store..";
  private static final String OUTPUT = "cn.jiping.output..";
  private static final String UI = "cn.jiping.ui..";
  private static final String KIT = "cn.jiping.ui.kit..";

  /** Main and app: they may know every room. */
  private static final DescribedPredicate<JavaClass> START = resideInAnyPackage("cn.jiping", APP);

  /** Where code may live; a package elsewhere is a new room, which belongs in the docs first. */
  private static final List<String> ROOMS =
      List.of(
          "cn.jiping",
          "cn.jiping.app",
          "cn.jiping.domain",
          "cn.jiping.domain.money",
          "cn.jiping.domain.report",
          "cn.jiping.domain.figure",
          "cn.jiping.domain.check.*",
          "cn.jiping.domain.compare",
          "cn.jiping.domain.document",
          "cn.jiping.domain.outline",
          "cn.jiping.domain.archive",
          "cn.jiping.service.*",
          "cn.jiping.store",
          "cn.jiping.store.key",
          "cn.jiping.output.*",
          "cn.jiping.ui",
          "cn.jiping.ui.kit.*",
          "cn.jiping.ui.wizard",
          "cn.jiping.ui.step.*",
          "cn.jiping.ui.(check|outline|preview|archive|settings|start|lock|rescue|safety)");

  private static JavaClasses program;

  @BeforeAll
  static void readClasses() {
    program =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/cn/jiping/store/jooq/"))
            .importPackages("cn.jiping");
  }

  @Test
  void domainUsesOnlyTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage(DOMAIN)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(DOMAIN, "java..")
            .because("what is true of a report must be testable without toolkit or database"));
  }

  @Test
  void partsOfTheDomainFormNoCycle() {
    check(
        slices()
            .matching("cn.jiping.domain.(*)..")
            .should()
            .beFreeOfCycles()
            .because("money, report, figure, check and document are read in this order"));
  }

  @Test
  void serviceUsesOnlyDomainAndTheJdk() {
    check(
        classes()
            .that()
            .resideInAPackage(SERVICE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(SERVICE, DOMAIN, "java..")
            .because("services state what they need as ports and know no adapter"));
  }

  @Test
  void storeKnowsNeitherOutputNorScreens() {
    forbid(STORE, "the store is a port's adapter: it serves services only", OUTPUT, UI, APP);
  }

  @Test
  void outputKnowsNeitherStoreNorScreens() {
    forbid(OUTPUT, "paper is made from a document, wherever it was kept", STORE, UI, APP);
  }

  @Test
  void screensReachStoreAndOutputByServicesOnly() {
    forbid(UI, "a screen must work with any adapter, also that of a test", STORE, OUTPUT, APP);
  }

  @Test
  void nothingButMainKnowsApp() {
    check(
        noClasses()
            .that(not(START))
            .should()
            .dependOnClassesThat()
            .resideInAPackage(APP)
            .because("objects are handed in by Wiring, never fetched from it"));
  }

  @Test
  void viewModelsKnowNoControls() {
    check(
        noClasses()
            .that()
            .haveNameMatching(".*ViewModel(\\$.*)?")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application..")
            .because("a view model is tested without a toolkit"));
  }

  @Test
  void stepsDoNotKnowEachOther() {
    check(
        slices()
            .matching("cn.jiping.ui.step.(*)..")
            .should()
            .notDependOnEachOther()
            .because("the wizard owns order and navigation; a step can be removed alone"));
  }

  @Test
  void kitKnowsNoScreen() {
    check(
        noClasses()
            .that()
            .resideInAPackage(KIT)
            .should()
            .dependOnClassesThat(resideInAPackage(UI).and(not(resideInAPackage(KIT))))
            .because("building blocks are below what is built of them"));
  }

  @Test
  void javafxStaysInScreens() {
    check(
        noClasses()
            .that(not(resideInAPackage(UI)).and(not(START)))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("javafx..")
            .because("everything else runs without a screen"));
  }

  @Test
  void awtAndPrintingStayInOutput() {
    keepIn(
        OUTPUT,
        "two toolkits in one room deadlock and blur text; screens get pixels (service.Raster)",
        "java.awt..",
        "javax.print..",
        "javax.imageio..",
        "org.apache.pdfbox..",
        "org.apache.poi..",
        "org.bouncycastle..",
        "org.jfree..",
        "org.ofdrw..",
        "org.dom4j..");
  }

  @Test
  void databaseStaysInStore() {
    keepIn(STORE, "only the store knows tables", "org.jooq..", "org.h2..", "java.sql..");
  }

  @Test
  void commandLineStaysInApp() {
    check(
        noClasses()
            .that(not(START))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("picocli..")
            .because("services serve window and command line alike"));
  }

  @Test
  void onlyTheKitTalksToTheScreenThread() {
    check(
        noClasses()
            .that(not(resideInAPackage(KIT)).and(not(START)))
            .should()
            .accessTargetWhere(calls(Platform.class, "runLater|runAndWait"))
            .because("one TaskRunner decides what runs where, and tests replace it"));
  }

  @Test
  void onlyTheKitMakesThreads() {
    DescribedPredicate<JavaAccess<?>> construction =
        target(nameMatching("<init>"))
            .and(
                target(
                    owner(
                        assignableTo(Thread.class)
                            .or(assignableTo(Timer.class))
                            .or(
                                assignableTo(Executor.class)
                                    .and(resideInAPackage("java.util.concurrent"))))));
    check(
        noClasses()
            .that(not(resideInAPackage(KIT)).and(not(START)))
            .should()
            .accessTargetWhere(construction)
            .orShould()
            .accessTargetWhere(calls(Executors.class, "new.*"))
            .orShould()
            .accessTargetWhere(calls(Thread.class, "ofVirtual|ofPlatform|startVirtualThread"))
            .orShould()
            .accessTargetWhere(calls(CompletableFuture.class, "(supply|run)Async"))
            .because(
                "whoever needs a thread is handed an executor, so that close can wait for it"));
  }

  @Test
  void resourcesAreReadInFewPlaces() {
    check(
        noClasses()
            .that(
                not(resideInAnyPackage(KIT, OUTPUT, STORE))
                    .and(not(START))
                    .and(not(assignableTo(Texts.class))))
            .should()
            .accessTargetWhere(calls(Class.class, "getResource.*"))
            .orShould()
            .accessTargetWhere(calls(ClassLoader.class, "get(System)?Resource.*"))
            .orShould()
            .accessTargetWhere(calls(ResourceBundle.class, "getBundle"))
            .because("a missing resource is found by the tests of these few places"));
  }

  @Test
  void nothingPrintsToTheConsoleButTheCommandLine() {
    check(
        noClasses()
            .that(not(START))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .orShould()
            .accessTargetWhere(calls(Throwable.class, "printStackTrace"))
            .because("a clerk sees no console; failures are shown and logged once"));
  }

  @Test
  void staticFieldsAreFinal() {
    check(
        fields()
            .that()
            .areStatic()
            .should()
            .beFinal()
            .because("static state outlives a report, a window and a test"));
  }

  @Test
  void everyPackageBelongsToARoom() {
    String rooms = String.join("|", ROOMS).replace(".*", "(\\.\\w+)*");
    List<String> elsewhere =
        program.stream()
            .map(JavaClass::getPackageName)
            .distinct()
            .filter(name -> !name.matches(rooms))
            .toList();
    assertEquals(List.of(), elsewhere);
  }

  @Test
  void everyPackageSaysWhatLivesInIt() throws IOException {
    List<String> silent = new ArrayList<>();
    try (Stream<Path> folders = Files.walk(Path.of("src/main/java")).filter(Files::isDirectory)) {
      for (Path folder : folders.toList()) {
        try (Stream<Path> files = Files.list(folder)) {
          List<String> names = files.map(f -> f.getFileName().toString()).toList();
          if (names.stream().anyMatch(n -> n.endsWith(".java"))
              && !names.contains("package-info.java")) {
            silent.add(folder.toString());
          }
        }
      }
    }
    assertEquals(List.of(), silent);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(program);
  }

  private static void forbid(String room, String reason, String... others) {
    check(
        noClasses()
            .that()
            .resideInAPackage(room)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(others)
            .because(reason));
  }

  private static void keepIn(String room, String reason, String... libraries) {
    check(
        noClasses()
            .that(not(resideInAPackage(room)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(libraries)
            .because(reason));
  }

  private static DescribedPredicate<JavaAccess<?>> calls(Class<?> type, String methods) {
    return target(nameMatching(methods)).and(target(owner(assignableTo(type))));
  }
}
