package dyad.servers;

/**
 * A server that runs on this machine and belongs to whoever started it.
 *
 * <p>Its address stays the same over {@link #stop()}, {@link #kill()} and {@link #start()}, and so
 * do its data.
 */
public interface LocalServer extends AutoCloseable {

  /** Starts the server again and waits until it answers; does nothing if it runs. */
  void start();

  /** Asks the server to end, as an operator would, and waits for it. */
  void stop();

  /** Ends the server at once, as a power cut would (signal 9). */
  void kill();

  /** Whether the server's process is there, which does not say that it answers. */
  boolean isRunning();

  /** Stops the server for good, and deletes its data if they were temporary. */
  @Override
  void close();
}
