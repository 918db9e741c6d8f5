# The sandbox as a container, for clients in any language:
#
#   docker build -f sandbox.Dockerfile -t onesignal-sandbox .
#   docker run --rm -p 8787:8787 onesignal-sandbox
#
# Another container that reaches it by a name has to name it: --allowed-host onesignal
FROM python:3.13-slim
COPY . /source
RUN pip install --no-cache-dir "/source[sandbox]" && rm -rf /source
USER nobody
EXPOSE 8787
STOPSIGNAL SIGTERM
ENTRYPOINT ["onesignal-sandbox", "--host", "0.0.0.0"]
