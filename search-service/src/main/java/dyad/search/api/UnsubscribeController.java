package dyad.search.api;

import dyad.event.SubscriptionSaved;
import dyad.search.alert.subscription.Subscription;
import dyad.search.alert.subscription.SubscriptionBook;
import dyad.search.alert.subscription.SubscriptionDesk;
import dyad.search.alert.subscription.UnsubscribeLinks;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/**
 * Ends a subscription by the link in its mails (RFC 8058): only a POST changes anything, since
 * programs that look for viruses follow links; people who follow one are asked.
 */
@RestController
@RequestMapping(SubscriptionController.PATH + "/{id}/unsubscribe")
class UnsubscribeController {
  private static final MediaType HTML = new MediaType("text", "html", StandardCharsets.UTF_8);

  /** The page needs nothing from anywhere, and tells nobody that it was there. */
  private static final String POLICY =
      "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

  private final SubscriptionBook book;
  private final SubscriptionDesk desk;
  private final UnsubscribeLinks links;

  UnsubscribeController(SubscriptionBook book, SubscriptionDesk desk, UnsubscribeLinks links) {
    this.book = book;
    this.desk = desk;
    this.links = links;
  }

  /** Asks whether it is meant. */
  @GetMapping
  ResponseEntity<String> ask(
      @PathVariable String id, @RequestParam(defaultValue = "") String token) {
    SubscriptionSaved saved = known(id, token);
    return saved.condition().disabled() == null
        ? page(
            saved,
            """
            <form method="post">
            <input type="hidden" name="List-Unsubscribe" value="One-Click">
            <button>End these alerts</button>
            </form>""")
        : page(saved, "<p>Nothing is sent any more.</p>");
  }

  /** Ends it. Whoever has the link may, so what else the request holds does not count. */
  @PostMapping
  Mono<ResponseEntity<String>> end(
      @PathVariable String id, @RequestParam(defaultValue = "") String token) {
    SubscriptionSaved saved = known(id, token);
    if (saved.condition().disabled() != null) {
      return Mono.just(page(saved, "<p>Nothing is sent any more.</p>"));
    }
    return Mono.fromFuture(() -> desk.disable(id, "ended by the link in a mail"))
        .map(done -> page(saved, "<p>Nothing is sent any more.</p>"));
  }

  /** A wrong token looks like a subscription that is not there. */
  private SubscriptionSaved known(String id, String token) {
    return book.find(id)
        .map(Subscription::saved)
        .filter(saved -> links.isValid(id, token))
        .orElseThrow(() -> SubscriptionException.unknown(id));
  }

  private static ResponseEntity<String> page(SubscriptionSaved saved, String content) {
    String name = HtmlUtils.htmlEscape(saved.name(), "UTF-8");
    return ResponseEntity.ok()
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .header("Content-Security-Policy", POLICY)
        .header("Referrer-Policy", "no-referrer")
        .body(
            """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>Alerts: %s</title></head>
            <body><h1>Alerts: %s</h1>
            %s
            </body></html>
            """
                .formatted(name, name, content));
  }
}
