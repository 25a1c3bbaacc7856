package dyad.classify.cli;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command writes: picocli fills the command's specification before it runs. */
final class Terminal {
  private Terminal() {}

  static PrintWriter out(@Nullable CommandSpec spec) {
    return of(spec).commandLine().getOut();
  }

  static PrintWriter err(@Nullable CommandSpec spec) {
    return of(spec).commandLine().getErr();
  }

  private static CommandSpec of(@Nullable CommandSpec spec) {
    if (spec == null) {
      throw new IllegalStateException("a command is run by picocli");
    }
    return spec;
  }
}
