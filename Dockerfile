# docker build --tag kennziffer .
# docker run --rm --network none --volume "$PWD:/work" kennziffer lint
FROM node:22-alpine AS build
WORKDIR /src
COPY . .
RUN npm ci --ignore-scripts && node scripts/build.mjs

FROM node:22-alpine
# For --changed; the mounted folder belongs to someone else.
RUN apk add --no-cache git && git config --system --add safe.directory '*'
WORKDIR /opt/kennziffer
COPY --from=build /src/package.json /src/LICENSE ./
COPY --from=build /src/dist/cli.js /src/dist/kennziffer.cjs /src/dist/docx.cjs /src/dist/THIRD-PARTY-NOTICES.txt dist/
# The first run leaves V8's compiled form behind, so that later ones start faster.
RUN ln -s /opt/kennziffer/dist/cli.js /usr/local/bin/kennziffer \
  && echo 'titel: Probe (w/m/d)' | kennziffer lint --stdin --stdin-filename probe.stelle.yaml
USER node
WORKDIR /work
ENTRYPOINT ["kennziffer"]
CMD ["lint"]
