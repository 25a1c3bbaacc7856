package dyad.stack;

/** The services, in the order in which they are shown. */
enum Service {
  INGEST("ingest-service", 8081, 160),
  CLASSIFIER("classifier-service", 8082, 224),
  SEARCH("search-service", 8083, 160),
  WEB("web", 8080, 96);

  private final String directory;
  private final int defaultPort;
  private final int heapMegabytes;

  Service(String directory, int defaultPort, int heapMegabytes) {
    this.directory = directory;
    this.defaultPort = defaultPort;
    this.heapMegabytes = heapMegabytes;
  }

  /** Its module's folder, which is also its name. */
  String directory() {
    return directory;
  }

  /** The port it listens on unless told otherwise. */
  int defaultPort() {
    return defaultPort;
  }

  /** The most heap it gets, in MiB. */
  int heapMegabytes() {
    return heapMegabytes;
  }

  /** The option by which its port is chosen. */
  String portOption() {
    return "--" + directory.replace("-service", "") + "-port";
  }
}
