package dyad.ingest.websub;

import dyad.event.HubLease;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The address at which a hub sends what is new in one feed. Nobody can guess it: it holds a digest
 * of feed and topic under the lease's secret, so every instance that knows the lease knows it too.
 */
final class CallbackAddress {
  private CallbackAddress() {}

  static URI of(URI base, String feedId, HubLease lease) {
    return URI.create(base + "/websub/" + feedId + "/" + token(feedId, lease));
  }

  static boolean isOf(String feedId, String token, HubLease lease) {
    return MessageDigest.isEqual(bytes(token), bytes(token(feedId, lease)));
  }

  private static String token(String feedId, HubLease lease) {
    byte[] digest = Hmac.of("HmacSHA256", lease.secret(), bytes(feedId + "\n" + lease.topic()));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
