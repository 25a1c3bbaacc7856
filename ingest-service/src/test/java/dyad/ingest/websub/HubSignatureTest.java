package dyad.ingest.websub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HubSignatureTest {
  // RFC 2202 and RFC 4231, test case 2.
  private static final String KEY = "Jefe";
  private static final byte[] BODY =
      "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII);
  private static final String SHA1 = "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
  private static final String SHA256 =
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";

  @ParameterizedTest
  @CsvSource({
    "sha1=" + SHA1,
    "sha256=" + SHA256,
    "SHA256=" + SHA256,
    "sha384=af45d2e376484031617f78d2b58a6b1b9c7ef464f5a01b47e42ec3736322445e8e2240ca5e69e2c78b3239ecfab21649",
    "sha512=164b7a7bfcf819e2e395fbe73b56e0a387bd64222e831fd610270cd7ea2505549758bf75c05a994a6d034f65f8f0e6fdcaeab1a34d4a6b4b636e070a38bce737",
  })
  void rightSignature_isValid(String header) {
    assertThat(HubSignature.isValid(header, KEY, BODY)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "sha256=" + SHA1,
    "md5=" + SHA1,
    "sha256=",
    "sha256",
    "''",
    "sha256=xyz",
    "sha256=0bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
  })
  void anythingElse_isNot(String header) {
    assertThat(HubSignature.isValid(header, KEY, BODY)).isFalse();
  }

  @Test
  void noSignature_isNotValid() {
    assertThat(HubSignature.isValid(null, KEY, BODY)).isFalse();
  }
}
