package dyad.web;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A reader's program at one port, which follows no redirect and keeps no cookie. */
record Visitor(int port) {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  HttpResponse<String> get(String path, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(path)).header("Accept", "text/html,*/*");
    return HTTP.send(
        headers.length == 0 ? request.build() : request.headers(headers).build(),
        BodyHandlers.ofString());
  }

  HttpResponse<String> post(String path, String form) throws Exception {
    return post(path, "application/x-www-form-urlencoded", form);
  }

  HttpResponse<String> upload(String content) throws Exception {
    String body =
        "--b\r\nContent-Disposition: form-data; name=\"opml\"; filename=\"f.opml\"\r\n\r\n"
            + content
            + "\r\n--b--\r\n";
    return post("/sources/opml", "multipart/form-data; boundary=b", body);
  }

  private HttpResponse<String> post(String path, String type, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(uri(path))
            .header("Accept", "text/html")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body))
            .build();
    return HTTP.send(request, BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port).resolve(path);
  }
}
