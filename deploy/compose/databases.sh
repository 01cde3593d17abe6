#!/bin/bash
# Runs once, when PostgreSQL's data folder is made.
set -eu
psql -v ON_ERROR_STOP=1 -v password="$NUAN_POSTGRES_PASSWORD" --username "$POSTGRES_USER" <<'SQL'
CREATE ROLE nuan LOGIN PASSWORD :'password';
CREATE DATABASE nuan_benefits OWNER nuan;
CREATE DATABASE nuan_workflows OWNER nuan;
CREATE DATABASE keycloak OWNER nuan;
SQL
