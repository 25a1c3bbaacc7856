package dyad.stack;

import dyad.stack.StackState.Phase;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** Starts a supervisor that outlives this process, and shows what it says until all is ready. */
final class DetachedStart {
  private static final long INTERVAL_MILLIS = 200;

  private final Layout layout;
  private final PrintStream out;

  DetachedStart(Layout layout, PrintStream out) {
    this.layout = layout;
    this.out = out;
  }

  /**
   * Returns once the supervisor is ready or has ended.
   *
   * @param arguments of {@code up}, without {@code --detach}
   * @return the exit status
   */
  int run(List<String> arguments) throws IOException, InterruptedException {
    Path log = layout.log("dyad");
    Files.createDirectories(layout.logs());
    Files.deleteIfExists(log);
    Process supervisor = launch(arguments, log);
    long shown = 0;
    while (!isReady(supervisor)) {
      boolean ended = supervisor.waitFor(INTERVAL_MILLIS, TimeUnit.MILLISECONDS);
      shown = show(log, shown);
      if (ended) {
        return supervisor.exitValue() == 0 ? 0 : 1;
      }
    }
    show(log, shown);
    return 0;
  }

  private boolean isReady(Process supervisor) {
    return StackState.running(layout.stateFile())
        .filter(state -> state.supervisor().pid() == supervisor.pid())
        .filter(state -> state.phase() == Phase.READY)
        .isPresent();
  }

  private Process launch(List<String> arguments, Path log) throws IOException {
    List<String> command = new ArrayList<>(ownSession());
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx96m"));
    command.add("-Ddyad.root=" + layout.root());
    command.addAll(List.of("-cp", absoluteClassPath()));
    command.add(LocalStack.class.getName());
    command.add("up");
    command.addAll(arguments);
    return new ProcessBuilder(command)
        .directory(layout.root().toFile())
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(log.toFile())
        .start();
  }

  /** The supervisor runs in another folder than this process perhaps does. */
  private static String absoluteClassPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /**
   * A session of its own keeps the terminal's Ctrl-C and hang-up from it; not everywhere available.
   */
  private static List<String> ownSession() {
    Path setsid = Path.of("/usr/bin/setsid");
    return Files.isExecutable(setsid) ? List.of(setsid.toString()) : List.of();
  }

  private long show(Path log, long from) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] news = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(news);
      out.write(news);
      out.flush();
      return from + news.length;
    }
  }
}
