# One image recipe for every service: docker build --build-arg SERVICE=ingest-service .
# The jars are built before, on the host (./dyad build): the image needs no Maven and no network.
ARG BASE=eclipse-temurin:25-jre

FROM ${BASE} AS layers
ARG SERVICE
WORKDIR /layers
COPY ${SERVICE}/target/*-boot.jar service.jar
# Libraries change seldom, our classes often: apart, only the small layer is new after a change.
RUN java -Djarmode=tools -jar service.jar extract --layers --destination extracted

FROM ${BASE}
# The base image's own user 1000 is left alone.
RUN groupadd --gid 10001 dyad && useradd --uid 10001 --gid dyad --no-create-home dyad
WORKDIR /dyad
COPY --from=layers /layers/extracted/dependencies/ ./
COPY --from=layers /layers/extracted/spring-boot-loader/ ./
COPY --from=layers /layers/extracted/snapshot-dependencies/ ./
COPY --from=layers /layers/extracted/application/ ./
COPY profiles/ profiles/
COPY build-bin/healthy /dyad/healthy
USER dyad
# Within the container every interface; docker-compose.yml publishes on 127.0.0.1 only.
ENV DYAD_BIND=0.0.0.0
# Where the classifier's tokenizer unpacks its library; the root is read-only and there is no home.
ENV DJL_CACHE_DIR=/tmp/djl
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", \
  "-jar", "service.jar"]
