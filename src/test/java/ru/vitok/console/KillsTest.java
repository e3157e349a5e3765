package ru.vitok.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The portal is killed at random moments of what it does for an analyst: taking files in, confirming, publishing a
 * problem field, taking back. After each kill it is started again and must hold one complete version or none.
 */
@Tag("campaign")
@Tag("kills")
class KillsTest {

    private static final int KILLS = Integer.getInteger("vitok.kills", 25);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private enum Step {
        UPLOAD,
        CONFIRM,
        PUBLISH,
        REVERT
    }

    private final long seed = Long.getLong("vitok.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final Path folder = Path.of(
                    "target", "test-data", UUID.randomUUID().toString().substring(0, 8))
            .toAbsolutePath();
    private final Path data = folder.resolve("data");
    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final Map<Step, Long> usual = new EnumMap<>(Step.class);

    private PortalProgram program;
    private PortalProgram.Running portal;
    private KillsApi analyst;
    private KilledPortal rows;
    private KilledPortal.Rows complete;
    private String club = "";
    private byte[] archive;

    @Test
    void aKilledPortalLosesNothingAndDoublesNothing() throws Exception {
        archive = FileSet.archive();
        mail.start();
        try {
            program = PortalProgram.packed(folder.resolve("program"));
            program.rehearse(folder.resolve("rehearsal"));
            start();
            people();
            undisturbed();
            for (var kill = 0; kill < KILLS; kill++) {
                var step = Step.values()[kill % Step.values().length];
                interrupt(step, "kill %d, %s, -Dvitok.seed=%d".formatted(kill + 1, step, seed));
            }
            lettersAreSingle();
        } finally {
            portal.close();
            mail.stop();
        }
    }

    private void start() throws Exception {
        portal = program.start(
                data,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--db-scheduler.polling-interval=500ms");
        rows = KilledPortal.on(data);
        if (analyst != null) {
            analyst = new KillsApi(portal.url(), analyst.token());
        }
    }

    private void people() throws Exception {
        portal.operator("org", "add", "--kind", "REGION", "--code", "r1", "--name", "Светлогорская область");
        portal.operator(
                "org",
                "add",
                "--kind",
                "MUNICIPALITY",
                "--code",
                "m1",
                "--name",
                "Приреченский муниципальный округ",
                "--parent",
                "r1");
        add("analyst1", "Орлова Анна Петровна", "ANALYST");
        add("leader1", "Ветрова Мария Ильинична", "CLUB_LEADER");
        analyst = new KillsApi(portal.url(), portal.operator("token", "--user", "analyst1"));
        var leader = new KillsApi(portal.url(), portal.operator("token", "--user", "leader1"));
        club = leader.made("/clubs", """
                {"kind":"CLUB","title":"Учимся объяснять","subject":"Математика","organisation":"m1"}""").get("id").asString();
    }

    private void add(String login, String name, String role) {
        portal.operator(
                "user",
                "add",
                "--login",
                login,
                "--name",
                name,
                "--role",
                role,
                "--org",
                "m1",
                "--email",
                login + "@example.org");
    }

    /** One round that nobody interrupts says what complete means and how long each step takes. */
    private void undisturbed() throws Exception {
        for (var step : Step.values()) {
            var start = System.nanoTime();
            act(step);
            settled();
            usual.put(step, (System.nanoTime() - start) / 1_000_000);
            if (step == Step.CONFIRM) {
                complete = rows.rows();
                assertThat(complete.works()).isBetween(4_000L, 7_000L);
            }
        }
        assertThat(rows.rows()).isEqualTo(KilledPortal.Rows.NONE);
    }

    private void interrupt(Step step, String when) throws Exception {
        var journal = rows.journal();
        var imports = rows.imports();
        var acting = CompletableFuture.runAsync(() -> quietly(step));
        Thread.sleep((long) (random.nextDouble() * usual.get(step)));
        portal.kill();
        acting.join();

        start();
        settled();
        assertThat(rows.rows()).as(when).isIn(complete, KilledPortal.Rows.NONE);
        assertThat(rows.rows().equals(complete))
                .as(when)
                .isEqualTo(rows.status().equals("CONFIRMED"));
        assertThat(rows.journal(journal.last())).as(when).isEqualTo(journal);
        rows.journalTellsEveryStep();
        if (!isDone(step, imports)) {
            act(step);
            settled();
        }
        assertThat(isDone(step, imports)).as(when).isTrue();
    }

    private boolean isDone(Step step, long importsBefore) {
        return switch (step) {
            case UPLOAD -> rows.imports() > importsBefore && rows.status().equals("PREVIEW");
            case CONFIRM, PUBLISH -> rows.status().equals("CONFIRMED");
            case REVERT -> rows.status().equals("REVERTED");
        };
    }

    private void act(Step step) throws Exception {
        switch (step) {
            case UPLOAD -> assertThat(analyst.upload(archive)).isEqualTo(201);
            case CONFIRM -> assertThat(move("confirm")).isEqualTo(202);
            case PUBLISH -> publish();
            case REVERT -> assertThat(move("revert")).isEqualTo(202);
        }
    }

    /** The portal dies under it: how the call ends says nothing. */
    private void quietly(Step step) {
        try {
            act(step);
        } catch (Exception | AssertionError killed) {
            assertThat(killed).isNotNull();
        }
    }

    private int move(String how) throws Exception {
        return analyst.post("/imports/" + rows.newestImport() + "/" + how, "{}");
    }

    private void publish() throws Exception {
        analyst.post("/problem-fields/collect", "{}");
        for (var field : analyst.get("/problem-fields?year=2026")) {
            if (field.get("status").asString().equals("CANDIDATE")) {
                var path = "/problem-fields/" + field.get("id").asString();
                analyst.post(path + "/confirm", "{}");
                analyst.post(path + "/publish", "{\"clubs\":[\"" + club + "\"],\"note\":\"Посмотрите\"}");
                return;
            }
        }
    }

    private void settled() {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> !rows.status().endsWith("ING"));
    }

    /** Letters to one person about one thing have one number: a server that saw it twice shows it once. */
    private void lettersAreSingle() throws Exception {
        mail.waitForIncomingEmail(Duration.ofSeconds(30).toMillis(), 1);
        var numbers = new HashMap<String, HashSet<String>>();
        for (MimeMessage letter : mail.getReceivedMessages()) {
            var about = letter.getAllRecipients()[0] + " " + letter.getSubject();
            numbers.computeIfAbsent(about, _ -> new HashSet<>()).add(letter.getMessageID());
        }
        assertThat(numbers).isNotEmpty();
        assertThat(numbers).allSatisfy((about, ids) -> assertThat(ids).as(about).hasSize(1));
    }
}
