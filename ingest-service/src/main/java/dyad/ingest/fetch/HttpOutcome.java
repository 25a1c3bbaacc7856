package dyad.ingest.fetch;

import dyad.ingest.fetch.FetchOutcome.FailureKind;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What came of a {@link HttpCall}. */
public sealed interface HttpOutcome {

  /**
   * An answer, whatever its status.
   *
   * @param status from 200 to 599
   * @param url who answered, after redirects
   * @param headers as sent
   * @param body decompressed; empty unless the status is 2xx
   * @param movedTo where the permanent redirects (301, 308) led to with which the call began, null
   *     when it began with none
   */
  @SuppressWarnings("ArrayRecordComponent") // It is never compared; a copy of up to 15 MB is dear.
  record Answered(int status, URI url, HttpHeaders headers, byte[] body, @Nullable URI movedTo)
      implements HttpOutcome {

    /** The first value of a header, null when there is none. */
    public @Nullable String header(String name) {
      return headers.getFirst(name);
    }
  }

  /**
   * No answer that can be used.
   *
   * @param kind what sort of failure
   * @param detail in plain words
   */
  record Unanswered(FailureKind kind, String detail) implements HttpOutcome {}
}
