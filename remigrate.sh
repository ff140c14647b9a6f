#!/usr/bin/env bash
# Makes the one Initial migration of each provider anew. Until the first release there is only one; run it after changing an entity.
set -euo pipefail
cd "$(dirname "$0")/src/BrandMall.Cms"
dotnet tool restore >/dev/null
dotnet build --nologo -v q
for provider in Sqlite Postgres; do
  rm -rf "Data/Migrations/$provider"
done
dotnet build --nologo -v q
for provider in Sqlite Postgres; do
  dotnet ef migrations add Initial --no-build --context "${provider}MallDb" --output-dir "Data/Migrations/$provider"
done
