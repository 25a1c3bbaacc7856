package dyad.ingest.fetch;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How feeds are fetched.
 *
 * @param userAgent who asks; put a way to reach you into it
 * @param connectTimeout longest wait for a connection
 * @param readTimeout longest silence of a server
 * @param totalTimeout longest time for one document, redirects included
 * @param maxSize most bytes of a document, after decompression
 * @param maxRedirects most redirects in a row
 * @param allowedNetworks ranges of addresses that may be asked although they are not public, in
 *     CIDR notation
 */
@ConfigurationProperties("dyad.ingest.fetch")
public record FetchProperties(
    String userAgent,
    Duration connectTimeout,
    Duration readTimeout,
    Duration totalTimeout,
    DataSize maxSize,
    int maxRedirects,
    List<String> allowedNetworks) {}
