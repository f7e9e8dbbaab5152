package cn.jiping.output.print;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A print server of the test's own, on the loopback, that keeps what is printed. */
final class CupsServer implements AutoCloseable {
  private static final Path DAEMON = Path.of("/usr/sbin/cupsd");
  private static final Path ADMIN = Path.of("/usr/sbin/lpadmin");
  private static final Path SPOOLER = Path.of("/usr/bin/lpr");
  private static final int TRIES = 100;

  private final Path folder;
  private final int port;
  private final Process daemon;

  private CupsServer(Path folder, int port, Process daemon) {
    this.folder = folder;
    this.port = port;
    this.daemon = daemon;
  }

  /** Why there can be none here; empty when there can. */
  static Optional<String> missing() {
    return Stream.of(DAEMON, ADMIN, SPOOLER)
        .filter(p -> !Files.isExecutable(p))
        .map(p -> p + " is not there")
        .findFirst()
        .or(
            () ->
                System.getProperty("user.name").equals("root")
                    ? Optional.empty()
                    : Optional.of("only root may start a print server"));
  }

  static CupsServer start(Path folder) throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    for (String name : List.of("spool", "cache", "state", "tmp")) {
      Files.createDirectories(folder.resolve(name));
    }
    Files.writeString(
        folder.resolve("cupsd.conf"),
        """
        Listen localhost:%d
        Browsing Off
        WebInterface No
        PreserveJobFiles Yes
        DefaultAuthType None
        <Location />
        Order allow,deny
        Allow localhost
        </Location>
        <Location /admin>
        Order allow,deny
        Allow localhost
        </Location>
        <Policy default>
        JobPrivateAccess default
        JobPrivateValues default
        SubscriptionPrivateAccess default
        SubscriptionPrivateValues default
        <Limit All>
        Order allow,deny
        Allow localhost
        </Limit>
        </Policy>
        """
            .formatted(port));
    Files.writeString(
        folder.resolve("cups-files.conf"),
        """
        FileDevice Yes
        ServerRoot %1$s
        RequestRoot %1$s/spool
        CacheDir %1$s/cache
        StateDir %1$s/state
        TempDir %1$s/tmp
        ErrorLog %1$s/error_log
        AccessLog %1$s/access_log
        PageLog %1$s/page_log
        """
            .formatted(folder));
    Process daemon =
        new ProcessBuilder(
                DAEMON.toString(),
                "-f",
                "-c",
                folder.resolve("cupsd.conf").toString(),
                "-s",
                folder.resolve("cups-files.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    return new CupsServer(folder, port, daemon);
  }

  /** What a program must find in its environment. */
  String address() {
    return "localhost:" + port;
  }

  /** Adds a printer; the server needs a moment before it answers, so that this is tried again. */
  void addPrinter(String name) throws Exception {
    for (int i = 0; i < TRIES && daemon.isAlive(); i++) {
      Process admin =
          new ProcessBuilder(
                  ADMIN.toString(),
                  "-h",
                  address(),
                  "-p",
                  name,
                  "-E",
                  "-v",
                  "file:/dev/null",
                  "-m",
                  "raw")
              .redirectErrorStream(true)
              .redirectOutput(folder.resolve("admin").toFile())
              .start();
      if (admin.waitFor() == 0) {
        return;
      }
      daemon.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new IOException("no answer: " + Files.readString(folder.resolve("log")));
  }

  /** The bytes of the only job. */
  byte[] job() throws Exception {
    for (int i = 0; i < TRIES && daemon.isAlive(); i++) {
      Path job = folder.resolve("spool/d00001-001");
      if (Files.exists(job) && Files.exists(folder.resolve("spool/c00001"))) {
        return Files.readAllBytes(job);
      }
      daemon.waitFor(100, TimeUnit.MILLISECONDS);
    }
    throw new IOException("no job");
  }

  /** What was asked of the printer, as the server keeps it. */
  String settings() throws Exception {
    return new String(
        Files.readAllBytes(folder.resolve("spool/c00001")), StandardCharsets.ISO_8859_1);
  }

  @Override
  public void close() {
    daemon.destroy();
    daemon.onExit().completeOnTimeout(daemon, 10, TimeUnit.SECONDS).join();
    daemon.destroyForcibly();
  }
}
